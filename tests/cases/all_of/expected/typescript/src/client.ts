import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { AllOfCore, type AllOfOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Animals } from "./resources/animals.js";

/**
 * The client of the All of.
 *
 * @example
 * ```ts
 * const client = new AllOf();
 * ```
 */
export class AllOf extends AllOfCore {
  #animals: Animals | undefined;

  constructor(options: AllOfOptions = {}) {
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

  /** Animals. */
  get animals(): Animals {
    return (this.#animals ??= new Animals(this));
  }
}
