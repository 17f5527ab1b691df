import { api } from "./api.js";
import type { Credential } from "./core/api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link LateCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: LateOptions = { maxRetries: 5 };
 * ```
 */
export interface LateOptions extends ClientOptions {
  /**
   * Send your Late API key as a Bearer token in the `Authorization` header. A string, or a function
   * that is called for every request. Default: the environment variable `LATE_API_KEY`.
   */
  apiKey?: Credential | undefined;
  /**
   * A short-lived token for API users in OAuth flows. A string, or a function that is called for
   * every request. Default: the environment variable `LATE_CONNECT_TOKEN`.
   */
  connectToken?: Credential | undefined;
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | "local" | undefined;
  /**
   * The secret or secrets that webhooks are signed with. Default: the environment variable
   * `LATE_WEBHOOK_SECRET`.
   */
  webhookSecret?: string | readonly string[] | undefined;
}

/**
 * The client of the Late API without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Tools(new LateCore());
 * ```
 */
export class LateCore extends Client<LateOptions> {
  constructor(options: LateOptions = {}) {
    super(api, options);
  }
}
