import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { BodyJsonCore, type BodyJsonOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Posts } from "./resources/posts.js";

/**
 * The client of the Body json.
 *
 * @example
 * ```ts
 * const client = new BodyJson();
 * ```
 */
export class BodyJson extends BodyJsonCore {
  #posts: Posts | undefined;

  constructor(options: BodyJsonOptions = {}) {
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

  /** Posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }
}
