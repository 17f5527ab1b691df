import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { LateCore, type LateOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { AccountGroups } from "./resources/account-groups.js";
import { AccountSettings } from "./resources/account-settings.js";
import { Accounts } from "./resources/accounts.js";
import { Analytics } from "./resources/analytics.js";
import { ApiKeys } from "./resources/api-keys.js";
import { Comments } from "./resources/comments.js";
import { Connect } from "./resources/connect.js";
import { Gmb } from "./resources/gmb.js";
import { Invites } from "./resources/invites.js";
import { LinkedInMentions } from "./resources/linkedin-mentions.js";
import { Logs } from "./resources/logs.js";
import { Media } from "./resources/media.js";
import { Messages } from "./resources/messages.js";
import { Posts } from "./resources/posts.js";
import { Profiles } from "./resources/profiles.js";
import { Queue } from "./resources/queue.js";
import { Reddit } from "./resources/reddit.js";
import { Reviews } from "./resources/reviews.js";
import { Tools } from "./resources/tools.js";
import { Usage } from "./resources/usage.js";
import { Users } from "./resources/users.js";
import { Validate } from "./resources/validate.js";
import { Webhooks } from "./resources/webhooks.js";

/**
 * The client of the Late API.
 *
 * The Late API publishes posts, reads analytics and answers conversations on Twitter/X, Instagram,
 * Facebook, LinkedIn, TikTok, YouTube, Pinterest, Reddit, Bluesky, Threads, Google Business,
 * Telegram and Snapchat.
 *
 * Send your API key as a bearer token: `Authorization: Bearer <key>`. Four ideas carry the rest:
 *
 * - a **profile** groups the accounts of one brand or project;
 * - an **account** is one connected social media account;
 * - a **post** is content for one or more accounts, published at once, at a set time, or kept as a
 *   draft;
 * - a **queue** holds weekly time slots that posts are scheduled into.
 *
 * Requests per minute depend on the plan: 60 (Free), 120 (Build), 600 (Accelerate), 1,200
 * (Unlimited). The headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`
 * tell where you stand.
 *
 * @example
 * ```ts
 * const late = new Late(); // reads LATE_API_KEY
 * ```
 */
export class Late extends LateCore {
  #tools: Tools | undefined;
  #validate: Validate | undefined;
  #analytics: Analytics | undefined;
  #accountGroups: AccountGroups | undefined;
  #media: Media | undefined;
  #reddit: Reddit | undefined;
  #usage: Usage | undefined;
  #posts: Posts | undefined;
  #users: Users | undefined;
  #profiles: Profiles | undefined;
  #accounts: Accounts | undefined;
  #apiKeys: ApiKeys | undefined;
  #invites: Invites | undefined;
  #connect: Connect | undefined;
  #gmb: Gmb | undefined;
  #linkedinMentions: LinkedInMentions | undefined;
  #queue: Queue | undefined;
  #webhooks: Webhooks | undefined;
  #logs: Logs | undefined;
  #messages: Messages | undefined;
  #accountSettings: AccountSettings | undefined;
  #comments: Comments | undefined;
  #reviews: Reviews | undefined;

  constructor(options: LateOptions = {}) {
    super({ checks, ...options });
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Download media and use other utilities. */
  get tools(): Tools {
    return (this.#tools ??= new Tools(this));
  }

  /**
   * Check a post before you publish it: its content, character counts, media URLs, and whether a
   * subreddit exists.
   */
  get validate(): Validate {
    return (this.#validate ??= new Validate(this));
  }

  /** Read performance metrics of posts and accounts. */
  get analytics(): Analytics {
    return (this.#analytics ??= new Analytics(this));
  }

  /** Organize connected social accounts into named groups. */
  get accountGroups(): AccountGroups {
    return (this.#accountGroups ??= new AccountGroups(this));
  }

  /** Upload media files for use in posts. */
  get media(): Media {
    return (this.#media ??= new Media(this));
  }

  /** Search Reddit posts and read subreddit feeds through a connected account. */
  get reddit(): Reddit {
    return (this.#reddit ??= new Reddit(this));
  }

  /** Read your plan, its limits, and your usage. */
  get usage(): Usage {
    return (this.#usage ??= new Usage(this));
  }

  /** Create, schedule, publish, edit, retry, and delete posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }

  /** Look up the users of your workspace, their roles, and their profile access. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  /** Manage profiles, which group connected social accounts. */
  get profiles(): Profiles {
    return (this.#profiles ??= new Profiles(this));
  }

  /** List, update, disconnect, and check the health of connected social accounts. */
  get accounts(): Accounts {
    return (this.#accounts ??= new Accounts(this));
  }

  /** Create, list, and revoke API keys. */
  get apiKeys(): ApiKeys {
    return (this.#apiKeys ??= new ApiKeys(this));
  }

  /** Create invite links that give team members access to your profiles. */
  get invites(): Invites {
    return (this.#invites ??= new Invites(this));
  }

  /** Connect social accounts, through OAuth or another method of the platform. */
  get connect(): Connect {
    return (this.#connect ??= new Connect(this));
  }

  /** Gmb: reviews, food menus, location, media, attributes, place actions. */
  get gmb(): Gmb {
    return (this.#gmb ??= new Gmb(this));
  }

  /** Resolve LinkedIn people and companies to mentions that you can use in posts. */
  get linkedinMentions(): LinkedInMentions {
    return (this.#linkedinMentions ??= new LinkedInMentions(this));
  }

  /** Manage recurring posting slots and preview the upcoming ones. */
  get queue(): Queue {
    return (this.#queue ??= new Queue(this));
  }

  /** Receive events in real time at your own endpoints. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this));
  }

  /** Read what happened during publishing. */
  get logs(): Logs {
    return (this.#logs ??= new Logs(this));
  }

  /** Manage conversations and direct messages of all connected accounts in one inbox. */
  get messages(): Messages {
    return (this.#messages ??= new Messages(this));
  }

  /**
   * Manage settings that only one platform has: the Facebook persistent menu, Instagram ice
   * breakers, and Telegram bot commands.
   */
  get accountSettings(): AccountSettings {
    return (this.#accountSettings ??= new AccountSettings(this));
  }

  /** Manage comments on the posts of all connected accounts in one inbox. */
  get comments(): Comments {
    return (this.#comments ??= new Comments(this));
  }

  /** Manage reviews of Facebook Pages and Google Business accounts in one inbox. */
  get reviews(): Reviews {
    return (this.#reviews ??= new Reviews(this));
  }
}
