import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { PathStylesCore, type PathStylesOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Styles } from "./resources/styles.js";

/**
 * The client of the Path styles.
 *
 * @example
 * ```ts
 * const client = new PathStyles();
 * ```
 */
export class PathStyles extends PathStylesCore {
  #styles: Styles | undefined;

  constructor(options: PathStylesOptions = {}) {
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

  /** Styles. */
  get styles(): Styles {
    return (this.#styles ??= new Styles(this));
  }
}
