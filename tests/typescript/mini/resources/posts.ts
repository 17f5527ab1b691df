import { type Call, call } from "../core/call.js";
import { input } from "../core/input.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import { list as listOf } from "../core/schema.js";
import type { Post, PostPlatform, PostsPage, PostStatus } from "../models/posts.js";
import * as readings from "../readings/posts.js";
import * as schemas from "../schemas/posts.js";

export interface PostListParams {
  status?: PostStatus | undefined;
  page?: number | undefined;
  limit?: number | undefined;
}

export interface PostCreateParams {
  content: string;
  platforms?: PostPlatform[] | undefined;
  scheduledFor?: Date | null | undefined;
  from?: string | undefined;
  metadata?: Record<string, unknown> | undefined;
}

const LIST: Operation = {
  name: "posts.list",
  method: "GET",
  path: "/v1/posts",
  query: "status page limit",
  result: readings.PostsPage,
  errors: { 401: readings.ErrorBody },
  page: {
    turn: byPage,
    items: "posts",
    param: "page",
    pages: "pagination.pages",
    total: "pagination.total",
  },
};

const CREATE: Operation = {
  name: "posts.create",
  method: "POST",
  path: "/v1/posts",
  fields: "content scheduledFor from metadata",
  params: {
    platforms: [
      "field",
      "platforms",
      /* @__PURE__ */ input(/* @__PURE__ */ listOf(schemas.PostPlatform)),
    ],
  },
  result: readings.PostAnswer,
  unwrap: "post",
  errors: { 400: readings.ErrorBody, "5XX": readings.ErrorBody },
};

const GET: Operation = {
  name: "posts.get",
  method: "GET",
  path: "/v1/posts/{postId}",
  result: readings.PostAnswer,
  unwrap: "post",
  errors: { 404: readings.ErrorBody },
};

const REPLACE: Operation = {
  name: "posts.replace",
  method: "PATCH",
  path: "/v1/posts/{postId}",
  params: { post: ["body", "post", /* @__PURE__ */ input(schemas.Post)] },
  result: readings.PostAnswer,
  unwrap: "post",
  timeout: 300,
};

const DELETE: Operation = {
  name: "posts.delete",
  method: "DELETE",
  path: "/v1/posts/{postId}",
  fields: "reason",
  kind: "none",
};

/** Posts. */
export class Posts extends Resource {
  /** Lists posts. */
  list(params?: PostListParams, options?: RequestOptions): Pages<Post, PostsPage> {
    return pages(this._client, LIST, params, options);
  }

  /** Makes a post. */
  create(params: PostCreateParams, options?: RequestOptions): Call<Post> {
    return call(this._client, CREATE, params, options);
  }

  /** Gets a post. */
  get(postId: string, options?: RequestOptions): Call<Post> {
    return call(this._client, GET, { postId }, options);
  }

  /** Replaces a post. */
  replace(postId: string, post: Post, options?: RequestOptions): Call<Post> {
    return call(this._client, REPLACE, { postId, post }, options);
  }

  /** Deletes a post. */
  delete(
    postId: string,
    params?: { reason?: string | undefined },
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, DELETE, { ...params, postId }, options);
  }
}
