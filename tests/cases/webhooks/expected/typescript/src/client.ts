import { WebhooksCore } from "./core-client.js";
import { WebhooksResource } from "./resources/webhooks.js";

/**
 * The client of the Webhooks.
 *
 * @example
 * ```ts
 * const webhooks = new Webhooks();
 * ```
 */
export class Webhooks extends WebhooksCore {
  #webhooks: WebhooksResource | undefined;

  /** Webhooks. */
  get webhooks(): WebhooksResource {
    return (this.#webhooks ??= new WebhooksResource(this));
  }
}
