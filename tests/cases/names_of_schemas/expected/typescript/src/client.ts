import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { NamesOfSchemasCore, type NamesOfSchemasOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { PageResource } from "./resources/page.js";

/**
 * The client of the Names of schemas.
 *
 * @example
 * ```ts
 * const client = new NamesOfSchemas();
 * ```
 */
export class NamesOfSchemas extends NamesOfSchemasCore {
  #page: PageResource | undefined;

  constructor(options: NamesOfSchemasOptions = {}) {
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

  /** Page. */
  get page(): PageResource {
    return (this.#page ??= new PageResource(this));
  }
}
