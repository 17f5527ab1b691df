import { InlineWebhooksCore } from "./core-client.js";
import { Webhooks } from "./resources/webhooks.js";

/**
 * The client of the Inline webhooks.
 *
 * The events are those of the document.
 *
 * @example
 * ```ts
 * const client = new InlineWebhooks();
 * ```
 */
export class InlineWebhooks extends InlineWebhooksCore {
  #webhooks: Webhooks | undefined;

  /** Webhooks. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this));
  }
}
