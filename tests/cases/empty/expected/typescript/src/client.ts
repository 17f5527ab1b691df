import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { EmptyCore, type EmptyOptions } from "./core-client.js";
import { checks } from "./documented.js";

/**
 * The client of the Empty.
 *
 * @example
 * ```ts
 * const empty = new Empty();
 * ```
 */
export class Empty extends EmptyCore {
  constructor(options: EmptyOptions = {}) {
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
}
