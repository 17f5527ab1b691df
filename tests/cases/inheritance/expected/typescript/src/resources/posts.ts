import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { AnyPost } from "../models/posts.js";
import { readAnyPost } from "../readings/posts.js";

const LIST: Operation = { name: "posts.list", method: "GET", path: "/posts", result: readAnyPost };

/**
 * Posts.
 *
 * @example
 * ```ts
 * const resource = new Posts(new InheritanceCore());
 * ```
 */
export class Posts extends Resource {
  /**
   * Call `GET /posts`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await inheritance.posts.list();
   * ```
   */
  list(options?: RequestOptions): Call<AnyPost[]> {
    return call(this._client, LIST, undefined, options);
  }
}
