import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { OverloadsCore, type OverloadsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Stats } from "./resources/stats.js";

/**
 * The client of the Overloads.
 *
 * An argument decides the type of the answer.
 *
 * @example
 * ```ts
 * const overloads = new Overloads();
 * ```
 */
export class Overloads extends OverloadsCore {
  #stats: Stats | undefined;

  constructor(options: OverloadsOptions = {}) {
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

  /** Stats. */
  get stats(): Stats {
    return (this.#stats ??= new Stats(this));
  }
}
