import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionInferredCore, type UnionInferredOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Shapes } from "./resources/shapes.js";

/**
 * The client of the Union inferred.
 *
 * Constants tell variants apart where no discriminator is stated.
 *
 * @example
 * ```ts
 * const client = new UnionInferred();
 * ```
 */
export class UnionInferred extends UnionInferredCore {
  #shapes: Shapes | undefined;

  constructor(options: UnionInferredOptions = {}) {
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

  /** Shapes. */
  get shapes(): Shapes {
    return (this.#shapes ??= new Shapes(this));
  }
}
