import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Target } from "../models/posts.js";

const CREATE: Operation = {
  name: "posts.create",
  method: "POST",
  path: "/posts",
  fields: "targets",
};

/** What {@link Posts.create} takes. */
export interface PostsCreateParams {
  targets?: Target[] | undefined;
}

/**
 * Posts.
 *
 * @example
 * ```ts
 * const resource = new Posts(new UnionSiblingCore());
 * ```
 */
export class Posts extends Resource {
  /**
   * Call `POST /posts`.
   *
   * @param params - What is sent: see {@link PostsCreateParams}.
   * @param options - Options of this call alone.
   * @returns The targets.
   *
   * @example
   * ```ts
   * const result = await client.posts.create();
   * ```
   */
  create(params?: PostsCreateParams, options?: RequestOptions): Call<Target[]> {
    return call(this._client, CREATE, params, options);
  }
}
