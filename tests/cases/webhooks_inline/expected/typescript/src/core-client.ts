import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link InlineWebhooksCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: InlineWebhooksOptions = { maxRetries: 5 };
 * ```
 */
export interface InlineWebhooksOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
  /**
   * The secret or secrets that webhooks are signed with. Default: the environment variable
   * `INLINE_SECRET`.
   */
  webhookSecret?: string | readonly string[] | undefined;
}

/**
 * The client of the Inline webhooks without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Webhooks(new InlineWebhooksCore());
 * ```
 */
export class InlineWebhooksCore extends Client<InlineWebhooksOptions> {
  constructor(options: InlineWebhooksOptions = {}) {
    super(api, options);
  }
}
