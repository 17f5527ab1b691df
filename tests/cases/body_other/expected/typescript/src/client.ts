import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { BodyOtherCore, type BodyOtherOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Bodies } from "./resources/bodies.js";

/**
 * The client of the Body other.
 *
 * @example
 * ```ts
 * const client = new BodyOther();
 * ```
 */
export class BodyOther extends BodyOtherCore {
  #bodies: Bodies | undefined;

  constructor(options: BodyOtherOptions = {}) {
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

  /** Bodies. */
  get bodies(): Bodies {
    return (this.#bodies ??= new Bodies(this));
  }
}
