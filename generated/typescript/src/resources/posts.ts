import { type Call, call } from "../core/call.js";
import type { FileInput } from "../core/files.js";
import { multipart } from "../core/multipart.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  BulkUploadPostsResponse,
  CreatePostMediaItem,
  CreatePostPlatform,
  ListPostsStatus,
  Post,
  PostDeleteResponse,
  PostSortBy,
  PostsListResponse,
  RecyclingConfig,
  TikTokPlatformData,
  UnpublishPostPlatform,
  UnpublishPostResponse,
} from "../models/posts.js";
import {
  readBulkUploadPostsResponse,
  readPostCreateResponse,
  readPostGetResponse,
  readPostRetryResponse,
  readPostUpdateResponse,
  readPostsListResponse,
} from "../readings/posts.js";

const LIST: Operation = {
  name: "posts.list",
  method: "GET",
  path: "/v1/posts",
  query:
    "page limit status platform profileId createdBy dateFrom dateTo includeHidden search sortBy",
  result: readPostsListResponse,
  errors: { 401: {} },
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
  fields:
    "title content mediaItems platforms scheduledFor publishNow isDraft timezone tags " +
    "hashtags mentions crosspostingEnabled metadata tiktokSettings recycling " +
    "queuedFromProfile queueId",
  result: readPostCreateResponse,
  unwrap: "post",
  errors: { 400: {}, 401: {}, 403: {}, 409: {}, 429: {} },
  timeout: 300,
};

const GET: Operation = {
  name: "posts.get",
  method: "GET",
  path: "/v1/posts/{postId}",
  result: readPostGetResponse,
  unwrap: "post",
  errors: { 401: {}, 404: {} },
};

const UPDATE: Operation = {
  name: "posts.update",
  method: "PUT",
  path: "/v1/posts/{postId}",
  fields: "content scheduledFor tiktokSettings recycling",
  result: readPostUpdateResponse,
  unwrap: "post",
  errors: { 401: {}, 404: {} },
  timeout: 300,
};

const DELETE: Operation = {
  name: "posts.delete",
  method: "DELETE",
  path: "/v1/posts/{postId}",
  errors: { 401: {}, 404: {} },
};

const BULK_UPLOAD: Operation = {
  name: "posts.bulkUpload",
  method: "POST",
  path: "/v1/posts/bulk-upload",
  query: "dryRun",
  fields: "file",
  files: ["file"],
  write: multipart,
  result: readBulkUploadPostsResponse,
  errors: { 401: {}, 429: {} },
  timeout: 300,
};

const RETRY: Operation = {
  name: "posts.retry",
  method: "POST",
  path: "/v1/posts/{postId}/retry",
  result: readPostRetryResponse,
  unwrap: "post",
  errors: { 401: {}, 404: {}, 429: {} },
  timeout: 300,
};

const UNPUBLISH: Operation = {
  name: "posts.unpublish",
  method: "POST",
  path: "/v1/posts/{postId}/unpublish",
  fields: "platform",
  errors: { 401: {}, 404: {} },
};

/** What {@link Posts.list} takes. */
export interface PostsListParams {
  /** The page to return, counted from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** The number of items per page. From 1 to 100. Default: `10`. */
  limit?: number | undefined;
  /** Status of the posts to return. */
  status?: ListPostsStatus | undefined;
  /** Platform of the posts to return, such as `twitter`. */
  platform?: string | undefined;
  /** ID of the profile whose posts to return. */
  profileId?: string | undefined;
  /** ID of the user who created the posts. */
  createdBy?: string | undefined;
  /** Start of the date range, as `YYYY-MM-DD`. */
  dateFrom?: string | undefined;
  /** End of the date range, as `YYYY-MM-DD`. */
  dateTo?: string | undefined;
  /** Whether to return hidden posts too. Default: `false`. */
  includeHidden?: boolean | undefined;
  /** Text to look for in the content of posts. */
  search?: string | undefined;
  /** Order of the posts. Default: `"scheduled-desc"`. */
  sortBy?: PostSortBy | undefined;
}

/** What {@link Posts.create} takes. */
export interface PostsCreateParams {
  /** Title of the post. */
  title?: string | undefined;
  /**
   * Text (caption) of the post. Required for a post without media; optional when media is attached
   * or every platform has `customContent`.
   */
  content?: string | undefined;
  /** Media of the post. */
  mediaItems?: CreatePostMediaItem[] | undefined;
  /** Accounts to post to, one entry per account. */
  platforms?: CreatePostPlatform[] | undefined;
  /** When to publish the post. */
  scheduledFor?: Date | undefined;
  /** Set to `true` to publish at once. Default: `false`. */
  publishNow?: boolean | undefined;
  /** Set to `true` to keep the post as a draft. Default: `false`. */
  isDraft?: boolean | undefined;
  /** Time zone of the post, such as `America/New_York`. Default: `"UTC"`. */
  timezone?: string | undefined;
  /**
   * Tags (keywords) of the post. For YouTube, each tag has at most 100 characters, all tags
   * together have at most 500, and duplicates are removed.
   */
  tags?: string[] | undefined;
  /** Hashtags of the post. */
  hashtags?: string[] | undefined;
  /** Mentions of the post. */
  mentions?: string[] | undefined;
  /** Whether crossposting is enabled. Default: `true`. */
  crosspostingEnabled?: boolean | undefined;
  /** Free-form metadata of the post. */
  metadata?: { [key: string]: unknown } | undefined;
  /**
   * TikTok settings for every TikTok target of the post. What a target sets in its own
   * `platformSpecificData` wins.
   */
  tiktokSettings?: TikTokPlatformData | undefined;
  /**
   * Settings for recycling a post, that is, for publishing it again at a regular interval of weeks
   * or months.
   */
  recycling?: RecyclingConfig | undefined;
  /**
   * ID of the profile whose queue schedules the post. Without `scheduledFor`, the post gets the
   * next free slot. Do not take a time from `GET /v1/queue/next-slot` and set it as `scheduledFor`:
   * that goes around the lock on the queue.
   */
  queuedFromProfile?: string | undefined;
  /**
   * ID of the queue to use, together with `queuedFromProfile`; has no effect without it. If
   * omitted, the default queue of the profile is used.
   */
  queueId?: string | undefined;
}

/** What {@link Posts.update} takes. */
export interface PostsUpdateParams {
  /** New text of the post. */
  content?: string | undefined;
  /** New time of publication. */
  scheduledFor?: Date | undefined;
  /**
   * TikTok settings for every TikTok target of the post. What a target sets in its own
   * `platformSpecificData` wins.
   */
  tiktokSettings?: TikTokPlatformData | undefined;
  /**
   * Settings for recycling a post, that is, for publishing it again at a regular interval of weeks
   * or months.
   */
  recycling?: RecyclingConfig | undefined;
}

/** What {@link Posts.bulkUpload} takes. */
export interface PostsBulkUploadParams {
  /** Set to `true` to validate the file only. Default: `false`. */
  dryRun?: boolean | undefined;
  /** The CSV file. */
  file?: FileInput | undefined;
}

/** What {@link Posts.unpublish} takes. */
export interface PostsUnpublishParams {
  /** Platform to take the post down from. */
  platform: UnpublishPostPlatform;
}

/**
 * Create, schedule, publish, edit, retry, and delete posts.
 *
 * @example
 * ```ts
 * const resource = new Posts(new LateCore());
 * ```
 */
export class Posts extends Resource {
  /**
   * List posts.
   *
   * Returns your posts, page by page. Published posts carry `platformPostUrl`, the public URL of
   * the post on each platform.
   *
   * @param params - What is sent: see {@link PostsListParams}.
   * @param options - Options of this call alone.
   * @returns A page of posts.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const post of late.posts.list({ status: "draft", dateFrom: "2026-12-01" })) {
   *   console.log(post);
   * }
   * ```
   */
  list(params?: PostsListParams, options?: RequestOptions): Pages<Post, PostsListResponse> {
    return pages(this._client, LIST, params, options);
  }

  /**
   * Publish or schedule a post.
   *
   * Creates a post on one or more platforms. It can be published now, scheduled, put in a queue, or
   * kept as a draft.
   *
   * - With `publishNow: true` the response includes `platformPostUrl`.
   * - `content` may be left out when media is attached or when every platform has `customContent`.
   * - The schema of each platform states its media constraints.
   *
   * @param params - What is sent: see {@link PostsCreateParams}.
   * @param options - Options of this call alone.
   * @returns The new post.
   * @throws {@link BadRequestError} The post failed validation.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to create this post.
   * @throws {@link ConflictError} The same content was already posted to this account within the
   *   last 24 hours.
   * @throws {@link RateLimitError} You have hit a limit: the rate limit of the API, the velocity
   *   limit of 15 posts per hour and account, an account cooldown, or the daily limit of a
   *   platform.
   *
   * @example
   * ```ts
   * const post = await late.posts.create({
   *   content: "Our winter blend is back!",
   *   mediaItems: [{ type: "image", url: "https://media.example.com/temp/winter-blend.jpg" }],
   *   platforms: [{ platform: "instagram", accountId: "66f1a2b3c4d5e6f708192b01" }],
   *   scheduledFor: new Date("2026-12-08T09:00:00Z"),
   *   timezone: "America/New_York",
   *   tags: ["winter"],
   * });
   * ```
   */
  create(params?: PostsCreateParams, options?: RequestOptions): Call<Post> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Get a post.
   *
   * Looks up one post by ID. A published post carries `platformPostUrl` for each platform.
   *
   * @param postId - ID of the post to return.
   * @param options - Options of this call alone.
   * @returns The requested post.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to view this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const post = await late.posts.get("66f1a2b3c4d5e6f708192a41");
   * ```
   */
  get(postId: string, options?: RequestOptions): Call<Post> {
    return call(this._client, GET, { postId }, options);
  }

  /**
   * Update a post.
   *
   * Changes a post whose status is draft, scheduled, failed, or partial. A post that is published,
   * publishing, or cancelled cannot be changed.
   *
   * @param postId - ID of the post to update.
   * @param params - What is sent: see {@link PostsUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The post after the update.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to change this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const post = await late.posts.update("66f1a2b3c4d5e6f708192a41", {
   *   content: "Our winter blend is back, in whole bean and ground!",
   *   scheduledFor: new Date("2026-12-09T14:00:00Z"),
   * });
   * ```
   */
  update(postId: string, params?: PostsUpdateParams, options?: RequestOptions): Call<Post> {
    return call(this._client, UPDATE, { ...params, postId }, options);
  }

  /**
   * Delete a post.
   *
   * Deletes a draft or a scheduled post from Late and gives back its upload quota. A published post
   * cannot be deleted; take it down with `POST /v1/posts/{postId}/unpublish`.
   *
   * @param postId - ID of the post to delete.
   * @param options - Options of this call alone.
   * @returns The post is deleted.
   * @throws {@link BadRequestError} The post is published and cannot be deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to delete this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.posts.delete("66f1a2b3c4d5e6f708192a41");
   * ```
   */
  delete(postId: string, options?: RequestOptions): Call<PostDeleteResponse> {
    return call(this._client, DELETE, { postId }, options);
  }

  /**
   * Create posts from a CSV.
   *
   * Creates many posts at once from an uploaded CSV file. Set `dryRun` to `true` to check the file
   * without creating posts.
   *
   * @param params - What is sent: see {@link PostsBulkUploadParams}.
   * @param options - Options of this call alone.
   * @returns What became of the rows.
   * @throws {@link BadRequestError} The CSV is invalid, or its contents failed validation.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link RateLimitError} You have hit a limit: the rate limit of the API (requests per
   *   minute), or a cooldown that pauses one or more accounts on platforms named in the CSV.
   *
   * @example
   * ```ts
   * const result = await late.posts.bulkUpload({
   *   dryRun: true,
   *   file: new File(["content"], "rows.csv"),
   * });
   * ```
   */
  bulkUpload(
    params?: PostsBulkUploadParams,
    options?: RequestOptions,
  ): Call<BulkUploadPostsResponse> {
    return call(this._client, BULK_UPLOAD, params, options);
  }

  /**
   * Retry a failed post.
   *
   * Tries at once to publish a failed post again. Returns the post with its new status.
   *
   * @param postId - ID of the post to retry.
   * @param options - Options of this call alone.
   * @returns The retry succeeded.
   * @throws {@link BadRequestError} The post is not in a state that can be retried.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to retry this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ConflictError} The post is being published right now.
   * @throws {@link RateLimitError} You have hit a limit: the rate limit of the API (requests per
   *   minute), the velocity limit of 15 posts per hour and account, or an account cooldown after
   *   repeated errors.
   *
   * @example
   * ```ts
   * const post = await late.posts.retry("66f1a2b3c4d5e6f708192a41");
   * ```
   */
  retry(postId: string, options?: RequestOptions): Call<Post> {
    return call(this._client, RETRY, { postId }, options);
  }

  /**
   * Take down a published post.
   *
   * Deletes a published post from one platform. Late keeps its own record of the post and sets the
   * status to cancelled.
   *
   * - Instagram, TikTok, and Snapchat do not support this.
   * - All items of a thread are deleted.
   * - A video deleted from YouTube cannot be restored.
   *
   * @param postId - ID of the post to take down.
   * @param params - What is sent: see {@link PostsUnpublishParams}.
   * @param options - Options of this call alone.
   * @returns The post is gone from the platform.
   * @throws {@link BadRequestError} The platform does not support deletion, the post is not on
   *   that platform or not published, or the platform post ID or access token is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to take down this post.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} The platform failed to delete the post.
   *
   * @example
   * ```ts
   * const result = await late.posts.unpublish("66f1a2b3c4d5e6f708192a41", {
   *   platform: "twitter",
   * });
   * ```
   */
  unpublish(
    postId: string,
    params: PostsUnpublishParams,
    options?: RequestOptions,
  ): Call<UnpublishPostResponse> {
    return call(this._client, UNPUBLISH, { ...params, postId }, options);
  }
}
