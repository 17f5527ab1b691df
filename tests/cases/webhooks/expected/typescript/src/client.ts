import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { WebhooksCore, type WebhooksOptions } from "./core-client.js";
import { checks } from "./documented.js";
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

  constructor(options: WebhooksOptions = {}) {
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
  get webhooks(): WebhooksResource {
    return (this.#webhooks ??= new WebhooksResource(this));
  }
}
