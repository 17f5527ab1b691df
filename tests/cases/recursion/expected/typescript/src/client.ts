import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { RecursionCore, type RecursionOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Ropes } from "./resources/ropes.js";
import { Trees } from "./resources/trees.js";
import { Values } from "./resources/values.js";

/**
 * The client of the Recursion.
 *
 * @example
 * ```ts
 * const recursion = new Recursion();
 * ```
 */
export class Recursion extends RecursionCore {
  #trees: Trees | undefined;
  #values: Values | undefined;
  #ropes: Ropes | undefined;

  constructor(options: RecursionOptions = {}) {
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

  /** Trees. */
  get trees(): Trees {
    return (this.#trees ??= new Trees(this));
  }

  /** Values. */
  get values(): Values {
    return (this.#values ??= new Values(this));
  }

  /** Ropes. */
  get ropes(): Ropes {
    return (this.#ropes ??= new Ropes(this));
  }
}
