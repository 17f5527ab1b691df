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
   * Send your Late API key as a Bearer token in the `Authorization` header. A function is asked for
   * each request; without one, `LATE_API_KEY` of the environment.
   */
  apiKey?: Credential | undefined;
  /**
   * A short-lived token for API users in OAuth flows. A function is asked for each request; without
   * one, `LATE_CONNECT_TOKEN` of the environment.
   */
  connectToken?: Credential | undefined;
  /** One of the API's own addresses; `production` unless told otherwise. */
  environment?: "production" | "local" | undefined;
}

/**
 * The client of the Late API without its resources, for small programs: each is made by itself.
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
