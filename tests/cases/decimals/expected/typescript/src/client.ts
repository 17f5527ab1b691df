import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { DecimalsCore, type DecimalsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Prices } from "./resources/prices.js";

/**
 * The client of the Decimals.
 *
 * Numbers that are written as texts so that no digit is lost.
 *
 * @example
 * ```ts
 * const decimals = new Decimals();
 * ```
 */
export class Decimals extends DecimalsCore {
  #prices: Prices | undefined;

  constructor(options: DecimalsOptions = {}) {
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

  /** Prices. */
  get prices(): Prices {
    return (this.#prices ??= new Prices(this));
  }
}
