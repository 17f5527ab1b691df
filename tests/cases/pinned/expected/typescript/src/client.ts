import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { PinnedCore, type PinnedOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Admin } from "./resources/admin.js";
import { Parts } from "./resources/parts.js";

/**
 * The client of the Something Else API.
 *
 * @example
 * ```ts
 * const pinned = new Pinned(); // reads PINNED_KEY
 * ```
 */
export class Pinned extends PinnedCore {
  #admin: Admin | undefined;
  #parts: Parts | undefined;

  constructor(options: PinnedOptions = {}) {
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

  /** Admin: things. */
  get admin(): Admin {
    return (this.#admin ??= new Admin(this));
  }

  /** Parts. */
  get parts(): Parts {
    return (this.#parts ??= new Parts(this));
  }
}
