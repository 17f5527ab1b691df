import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { InlineWebhooksCore, type InlineWebhooksOptions } from "./core-client.js";
import { checks } from "./documented.js";
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

  constructor(options: InlineWebhooksOptions = {}) {
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

  /** Webhooks. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this));
  }
}
