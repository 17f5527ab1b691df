import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { SentCore, type SentOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Subscriptions } from "./resources/subscriptions.js";

/**
 * The client of the Sent.
 *
 * What the API sends by itself.
 *
 * @example
 * ```ts
 * const sent = new Sent();
 * ```
 */
export class Sent extends SentCore {
  #subscriptions: Subscriptions | undefined;

  constructor(options: SentOptions = {}) {
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

  /** Subscriptions. */
  get subscriptions(): Subscriptions {
    return (this.#subscriptions ??= new Subscriptions(this));
  }
}
