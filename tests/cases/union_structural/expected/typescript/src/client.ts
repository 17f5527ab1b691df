import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionStructuralCore, type UnionStructuralOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Search } from "./resources/search.js";

/**
 * The client of the Union structural.
 *
 * @example
 * ```ts
 * const client = new UnionStructural();
 * ```
 */
export class UnionStructural extends UnionStructuralCore {
  #search: Search | undefined;

  constructor(options: UnionStructuralOptions = {}) {
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

  /** Search. */
  get search(): Search {
    return (this.#search ??= new Search(this));
  }
}
