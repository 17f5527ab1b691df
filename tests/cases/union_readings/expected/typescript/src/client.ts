import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionReadingsCore, type UnionReadingsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Children } from "./resources/children.js";
import { ThingsResource } from "./resources/things.js";

/**
 * The client of the Union readings.
 *
 * @example
 * ```ts
 * const client = new UnionReadings();
 * ```
 */
export class UnionReadings extends UnionReadingsCore {
  #things: ThingsResource | undefined;
  #children: Children | undefined;

  constructor(options: UnionReadingsOptions = {}) {
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

  /** Things. */
  get things(): ThingsResource {
    return (this.#things ??= new ThingsResource(this));
  }

  /** Children. */
  get children(): Children {
    return (this.#children ??= new Children(this));
  }
}
