import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionOfUnionsCore, type UnionOfUnionsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Terms } from "./resources/terms.js";

/**
 * The client of the Union of Unions.
 *
 * @example
 * ```ts
 * const client = new UnionOfUnions();
 * ```
 */
export class UnionOfUnions extends UnionOfUnionsCore {
  #terms: Terms | undefined;

  constructor(options: UnionOfUnionsOptions = {}) {
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

  /** Terms. */
  get terms(): Terms {
    return (this.#terms ??= new Terms(this));
  }
}
