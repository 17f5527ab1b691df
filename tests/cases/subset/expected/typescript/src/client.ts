import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { SubsetCore, type SubsetOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Pets } from "./resources/pets.js";
import { StatusResource } from "./resources/status.js";
import { Visits } from "./resources/visits.js";

/**
 * The client of the Subset.
 *
 * @example
 * ```ts
 * const subset = new Subset();
 * ```
 */
export class Subset extends SubsetCore {
  #pets: Pets | undefined;
  #visits: Visits | undefined;
  #status: StatusResource | undefined;

  constructor(options: SubsetOptions = {}) {
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

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }

  /** Visits. */
  get visits(): Visits {
    return (this.#visits ??= new Visits(this));
  }

  /** Status. */
  get status(): StatusResource {
    return (this.#status ??= new StatusResource(this));
  }
}
