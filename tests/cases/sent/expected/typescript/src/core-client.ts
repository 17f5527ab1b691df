import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link SentCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: SentOptions = { maxRetries: 5 };
 * ```
 */
export interface SentOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Sent without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Subscriptions(new SentCore());
 * ```
 */
export class SentCore extends Client<SentOptions> {
  constructor(options: SentOptions = {}) {
    super(api, options);
  }
}
