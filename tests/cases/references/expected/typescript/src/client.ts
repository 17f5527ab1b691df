import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ReferencesCore, type ReferencesOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Things } from "./resources/things.js";

/**
 * The client of the References.
 *
 * Everything that can be referred to is.
 *
 * @example
 * ```ts
 * const references = new References();
 * ```
 */
export class References extends ReferencesCore {
  #things: Things | undefined;

  constructor(options: ReferencesOptions = {}) {
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

  /** Things. */
  get things(): Things {
    return (this.#things ??= new Things(this));
  }
}
