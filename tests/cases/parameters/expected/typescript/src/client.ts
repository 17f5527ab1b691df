import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ParametersCore, type ParametersOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Items } from "./resources/items.js";

/**
 * The client of the Parameters.
 *
 * @example
 * ```ts
 * const parameters = new Parameters();
 * ```
 */
export class Parameters extends ParametersCore {
  #items: Items | undefined;

  constructor(options: ParametersOptions = {}) {
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

  /** Items. */
  get items(): Items {
    return (this.#items ??= new Items(this));
  }
}
