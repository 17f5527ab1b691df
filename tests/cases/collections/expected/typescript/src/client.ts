import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { CollectionsCore, type CollectionsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { ShelfResource } from "./resources/shelf.js";

/**
 * The client of the Collections.
 *
 * @example
 * ```ts
 * const collections = new Collections();
 * ```
 */
export class Collections extends CollectionsCore {
  #shelf: ShelfResource | undefined;

  constructor(options: CollectionsOptions = {}) {
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

  /** Shelf. */
  get shelf(): ShelfResource {
    return (this.#shelf ??= new ShelfResource(this));
  }
}
