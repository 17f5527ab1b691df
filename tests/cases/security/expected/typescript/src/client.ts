import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { SecurityCore, type SecurityOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Doors } from "./resources/doors.js";

/**
 * The client of the Security.
 *
 * @example
 * ```ts
 * const security = new Security(); // reads SECURITY_TOKEN
 * ```
 */
export class Security extends SecurityCore {
  #doors: Doors | undefined;

  constructor(options: SecurityOptions = {}) {
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

  /** Doors. */
  get doors(): Doors {
    return (this.#doors ??= new Doors(this));
  }
}
