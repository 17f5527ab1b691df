import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionSiblingCore, type UnionSiblingOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Posts } from "./resources/posts.js";

/**
 * The client of the Union sibling.
 *
 * The property beside the union selects its variant.
 *
 * @example
 * ```ts
 * const client = new UnionSibling();
 * ```
 */
export class UnionSibling extends UnionSiblingCore {
  #posts: Posts | undefined;

  constructor(options: UnionSiblingOptions = {}) {
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
