import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ServersCore, type ServersOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Health } from "./resources/health.js";

/**
 * The client of the Servers.
 *
 * @example
 * ```ts
 * const servers = new Servers();
 * ```
 */
export class Servers extends ServersCore {
  #health: Health | undefined;

  constructor(options: ServersOptions = {}) {
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

  /** Health. */
  get health(): Health {
    return (this.#health ??= new Health(this));
  }
}
