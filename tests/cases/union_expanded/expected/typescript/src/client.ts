import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionExpandedCore, type UnionExpandedOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Buyers } from "./resources/buyers.js";
import { Orders } from "./resources/orders.js";

/**
 * The client of the Union expanded.
 *
 * @example
 * ```ts
 * const client = new UnionExpanded();
 * ```
 */
export class UnionExpanded extends UnionExpandedCore {
  #orders: Orders | undefined;
  #buyers: Buyers | undefined;

  constructor(options: UnionExpandedOptions = {}) {
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

  /** Orders. */
  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }

  /** Buyers. */
  get buyers(): Buyers {
    return (this.#buyers ??= new Buyers(this));
  }
}
