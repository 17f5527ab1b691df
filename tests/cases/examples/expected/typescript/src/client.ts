import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ExamplesCore, type ExamplesOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Orders } from "./resources/orders.js";

/**
 * The client of the Examples.
 *
 * @example
 * ```ts
 * const examples = new Examples();
 * ```
 */
export class Examples extends ExamplesCore {
  #orders: Orders | undefined;

  constructor(options: ExamplesOptions = {}) {
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

  /** Orders. */
  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }
}
