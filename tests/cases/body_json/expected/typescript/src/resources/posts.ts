import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { PostMediaItem, Target } from "../models/posts.js";

const CREATE: Operation = {
  name: "posts.create",
  method: "POST",
  path: "/posts",
  fields: "content target mediaItems metadata notBefore",
  kind: "none",
};

const REPLACE: Operation = {
  name: "posts.replace",
  method: "PUT",
  path: "/posts",
  params: { body: ["body"] },
  kind: "none",
};

const UPDATE: Operation = {
  name: "posts.update",
  method: "PATCH",
  path: "/posts",
  fields: "note",
  media: "application/merge-patch+json",
  kind: "none",
};

const DELETE: Operation = {
  name: "posts.delete",
  method: "DELETE",
  path: "/posts",
  fields: "ids",
  kind: "none",
};

const ANYTHING: Operation = {
  name: "posts.anything",
  method: "POST",
  path: "/posts/{id}/anything",
  query: "note",
  params: { bodyId: ["field", "id"], bodyNote: ["field", "note"] },
  kind: "none",
};

const PUT_ANYTHING: Operation = {
  name: "posts.putAnything",
  method: "PUT",
  path: "/posts/{id}/anything",
  params: { body: ["body"] },
  kind: "none",
};

/** What {@link Posts.create} takes. */
export interface PostsCreateParams {
  /** What to say. */
  content: string;
  target: Target;
  mediaItems?: PostMediaItem[] | undefined;
  metadata?: { [key: string]: Target } | undefined;
  notBefore?: Date | null | undefined;
}

/** What {@link Posts.update} takes. */
export interface PostsUpdateParams {
  note?: string | undefined;
}

/** What {@link Posts.delete} takes. */
export interface PostsDeleteParams {
  ids: string[];
}

/** What {@link Posts.anything} takes. */
export interface PostsAnythingParams {
  note?: string | undefined;
  bodyId?: string | undefined;
  bodyNote?: string | undefined;
}

/**
 * Posts.
 *
 * @example
 * ```ts
 * const resource = new Posts(new BodyJsonCore());
 * ```
 */
export class Posts extends Resource {
  /**
   * Call `POST /posts`.
   *
   * @param params - What is sent: see {@link PostsCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.create({
   *   content: "Hello from TypeScript!",
   *   target: { accountId: "66f1a2b3c4d5e6f708192ad7" },
   *   notBefore: new Date("2026-12-31T10:00:00Z"),
   * });
   * ```
   */
  create(params: PostsCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Call `PUT /posts`.
   *
   * @param body - All of them.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.replace([{ accountId: "66f1a2b3c4d5e6f708192ad7" }]);
   * ```
   */
  replace(body: Target[], options?: RequestOptions): Call<void> {
    return call(this._client, REPLACE, { body }, options);
  }

  /**
   * Call `PATCH /posts`.
   *
   * @param params - What is sent: see {@link PostsUpdateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.update({ note: "note" });
   * ```
   */
  update(params?: PostsUpdateParams, options?: RequestOptions): Call<void> {
    return call(this._client, UPDATE, params, options);
  }

  /**
   * Call `DELETE /posts`.
   *
   * @param params - What is sent: see {@link PostsDeleteParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.delete({ ids: ["66f1a2b3c4d5e6f708192a98"] });
   * ```
   */
  delete(params: PostsDeleteParams, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE, params, options);
  }

  /**
   * Call `POST /posts/{id}/anything`.
   *
   * @param id - Id.
   * @param params - What is sent: see {@link PostsAnythingParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.anything("66f1a2b3c4d5e6f708192a50", {
   *   bodyId: "66f1a2b3c4d5e6f708192ae9",
   * });
   * ```
   */
  anything(id: string, params?: PostsAnythingParams, options?: RequestOptions): Call<void> {
    return call(this._client, ANYTHING, { ...params, id }, options);
  }

  /**
   * Call `PUT /posts/{id}/anything`.
   *
   * @param id - Id.
   * @param body - Body.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.posts.putAnything("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  putAnything(id: string, body?: unknown, options?: RequestOptions): Call<void> {
    return call(this._client, PUT_ANYTHING, { id, body }, options);
  }
}
