import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  PostMediaItem,
  PostPlatform,
  ValidateMediaResponse,
  ValidatePostLengthResponse,
  ValidatePostResponse,
  ValidateSubredditResponse,
} from "../models/validate.js";
import { readValidateSubredditResponse } from "../readings/validate.js";

const POST_LENGTH: Operation = {
  name: "validate.postLength",
  method: "POST",
  path: "/v1/tools/validate/post-length",
  fields: "text",
};

const POST: Operation = {
  name: "validate.post",
  method: "POST",
  path: "/v1/tools/validate/post",
  fields: "platforms content mediaItems",
};

const MEDIA: Operation = {
  name: "validate.media",
  method: "POST",
  path: "/v1/tools/validate/media",
  fields: "url",
};

const SUBREDDIT: Operation = {
  name: "validate.subreddit",
  method: "GET",
  path: "/v1/tools/validate/subreddit",
  query: "name",
  result: readValidateSubredditResponse,
};

/** What {@link Validate.postLength} takes. */
export interface ValidatePostLengthParams {
  /** Text of the post. */
  text: string;
}

/** What {@link Validate.post} takes. */
export interface ValidatePostParams {
  /** Platforms to post to, in the format of `POST /v1/posts`. */
  platforms: PostPlatform[];
  /** Text of the post. */
  content?: string | undefined;
  /** Media that all platforms share. */
  mediaItems?: PostMediaItem[] | undefined;
}

/** What {@link Validate.media} takes. */
export interface ValidateMediaParams {
  /** URL of the media file; it must be public. */
  url: string;
}

/** What {@link Validate.subreddit} takes. */
export interface ValidateSubredditParams {
  /** Name of the subreddit; the `r/` prefix is optional. */
  name: string;
}

/**
 * Check a post before you publish it: its content, character counts, media URLs, and whether a
 * subreddit exists.
 *
 * @example
 * ```ts
 * const resource = new Validate(new LateCore());
 * ```
 */
export class Validate extends Resource {
  /**
   * Check post length.
   *
   * Counts the characters of a text the way each platform does, and tells you whether the text
   * fits. The response covers all 15 supported platform variants.
   *
   * - Twitter/X weighs characters: a URL counts as 23 (it becomes a t.co link), an emoji as 2.
   * - Every other platform counts plain characters.
   *
   * @param params - What is sent: see {@link ValidatePostLengthParams}.
   * @param options - Options of this call alone.
   * @returns Count and limit for each platform.
   *
   * @example
   * ```ts
   * const result = await late.validate.postLength({ text: "Our winter blend is back!" });
   * ```
   */
  postLength(
    params: ValidatePostLengthParams,
    options?: RequestOptions,
  ): Call<ValidatePostLengthResponse> {
    return call(this._client, POST_LENGTH, params, options);
  }

  /**
   * Validate a post.
   *
   * Runs all the checks of publishing on a post, without publishing it. The body is the same as for
   * `POST /v1/posts`.
   *
   * - It catches, among others, missing media for Instagram, TikTok, or YouTube, too many hashtags,
   *   malformed threads, unmet Facebook Reel requirements, and texts that are too long.
   * - It looks at content only: it does not check accounts, process media, or count toward your
   *   usage.
   * - Failures come back as errors. Content above 90% of a character limit comes back as a warning.
   *
   * @param params - What is sent: see {@link ValidatePostParams}.
   * @param options - Options of this call alone.
   * @returns Outcome of the validation, for valid and invalid posts alike.
   *
   * @example
   * ```ts
   * const result = await late.validate.post({
   *   platforms: [{ platform: "twitter" }, { platform: "bluesky" }],
   *   content: "Our winter blend is back!",
   * });
   * ```
   */
  post(params: ValidatePostParams, options?: RequestOptions): Call<ValidatePostResponse> {
    return call(this._client, POST, params, options);
  }

  /**
   * Validate a media URL.
   *
   * Checks that a media URL can be reached, and returns its content type, its file size, and how
   * that size compares with the limit of each platform.
   *
   * - The check sends a HEAD request and falls back to GET.
   * - Private and localhost URLs are rejected, to protect against SSRF.
   * - The limits are those the platforms really apply to uploads.
   *
   * @param params - What is sent: see {@link ValidateMediaParams}.
   * @param options - Options of this call alone.
   * @returns Outcome of the check.
   *
   * @example
   * ```ts
   * const result = await late.validate.media({
   *   url: "https://example.com/media/winter-blend.jpg",
   * });
   * ```
   */
  media(params: ValidateMediaParams, options?: RequestOptions): Call<ValidateMediaResponse> {
    return call(this._client, MEDIA, params, options);
  }

  /**
   * Check that a subreddit exists.
   *
   * Looks up a subreddit in the public JSON API of Reddit and returns its title, its subscriber
   * count, whether it is NSFW, and which post types it allows. No Reddit authorization is needed. A
   * private, banned, or nonexistent subreddit gives `exists: false`.
   *
   * @param params - What is sent: see {@link ValidateSubredditParams}.
   * @param options - Options of this call alone.
   * @returns Whether the subreddit exists and, if so, its details.
   *
   * @example
   * ```ts
   * const result = await late.validate.subreddit({ name: "Example" });
   * ```
   */
  subreddit(
    params: ValidateSubredditParams,
    options?: RequestOptions,
  ): Call<ValidateSubredditResponse> {
    return call(this._client, SUBREDDIT, params, options);
  }
}
