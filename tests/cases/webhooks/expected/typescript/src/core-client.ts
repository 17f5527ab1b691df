import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link WebhooksCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: WebhooksOptions = { maxRetries: 5 };
 * ```
 */
export interface WebhooksOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
  /**
   * The secret or secrets that webhooks are signed with. Default: the environment variable
   * `WEBHOOKS_SECRET`.
   */
  webhookSecret?: string | readonly string[] | undefined;
}

/**
 * The client of the Webhooks without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new WebhooksResource(new WebhooksCore());
 * ```
 */
export class WebhooksCore extends Client<WebhooksOptions> {
  constructor(options: WebhooksOptions = {}) {
    super(api, options);
  }
}
