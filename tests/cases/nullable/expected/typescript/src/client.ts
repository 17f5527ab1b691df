import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { NullableCore, type NullableOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Pets } from "./resources/pets.js";

/**
 * The client of the Nullable.
 *
 * The same members in the words of 3.1.
 *
 * @example
 * ```ts
 * const nullable = new Nullable();
 * ```
 */
export class Nullable extends NullableCore {
  #pets: Pets | undefined;

  constructor(options: NullableOptions = {}) {
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

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }
}
