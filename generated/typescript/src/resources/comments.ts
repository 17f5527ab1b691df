import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  DeleteInboxCommentResponse,
  GetInboxPostCommentsResponse,
  HideInboxCommentResponse,
  InboxComment,
  InboxCommentPlatform,
  InboxCommentSortBy,
  InboxCommentSortOrder,
  InboxPost,
  InboxPostComment,
  LikeInboxCommentResponse,
  ListInboxCommentsResponse,
  SendPrivateReplyToCommentResponse,
  UnhideInboxCommentResponse,
  UnlikeInboxCommentResponse,
} from "../models/comments.js";
import {
  readGetInboxPostCommentsResponse,
  readListInboxCommentsResponse,
} from "../readings/comments.js";

const LIST: Operation = {
  name: "comments.list",
  method: "GET",
  path: "/v1/inbox/comments",
  query: "profileId platform minComments since sortBy sortOrder limit cursor accountId",
  result: readListInboxCommentsResponse,
  errors: { 401: {} },
  page: {
    turn: byCursor,
    items: "data",
    param: "cursor",
    next: "pagination.nextCursor",
    more: "pagination.hasMore",
  },
};

const LIST_FOR_POST: Operation = {
  name: "comments.listForPost",
  method: "GET",
  path: "/v1/inbox/comments/{postId}",
  query: "accountId subreddit limit cursor commentId",
  result: readGetInboxPostCommentsResponse,
  errors: { 401: {} },
  page: {
    turn: byCursor,
    items: "comments",
    param: "cursor",
    next: "pagination.cursor",
    more: "pagination.hasMore",
  },
};

const REPLY: Operation = {
  name: "comments.reply",
  method: "POST",
  path: "/v1/inbox/comments/{postId}",
  fields: "accountId message commentId parentCid rootUri rootCid",
  unwrap: "data",
  errors: { 401: {} },
};

const DELETE: Operation = {
  name: "comments.delete",
  method: "DELETE",
  path: "/v1/inbox/comments/{postId}",
  query: "accountId commentId",
  errors: { 400: {}, 401: {} },
};

const HIDE: Operation = {
  name: "comments.hide",
  method: "POST",
  path: "/v1/inbox/comments/{postId}/{commentId}/hide",
  fields: "accountId",
  errors: { 401: {} },
};

const UNHIDE: Operation = {
  name: "comments.unhide",
  method: "DELETE",
  path: "/v1/inbox/comments/{postId}/{commentId}/hide",
  query: "accountId",
  errors: { 401: {} },
};

const LIKE: Operation = {
  name: "comments.like",
  method: "POST",
  path: "/v1/inbox/comments/{postId}/{commentId}/like",
  fields: "accountId cid",
  errors: { 401: {} },
};

const UNLIKE: Operation = {
  name: "comments.unlike",
  method: "DELETE",
  path: "/v1/inbox/comments/{postId}/{commentId}/like",
  query: "accountId likeUri",
  errors: { 401: {} },
};

const SEND_PRIVATE_REPLY: Operation = {
  name: "comments.sendPrivateReply",
  method: "POST",
  path: "/v1/inbox/comments/{postId}/{commentId}/private-reply",
  fields: "accountId message",
  errors: { 400: {}, 401: {} },
};

/** What {@link Comments.list} takes. */
export interface CommentsListParams {
  /** Return only posts of the profile with this ID. */
  profileId?: string | undefined;
  /** Return only posts on this platform. */
  platform?: InboxCommentPlatform | undefined;
  /** Return only posts with at least this many comments. At least 0. */
  minComments?: number | undefined;
  /** Return only posts created after this time. */
  since?: Date | undefined;
  /** What to sort the posts by: `date` or number of `comments`. Default: `"date"`. */
  sortBy?: InboxCommentSortBy | undefined;
  /** Direction in which to sort the posts. Default: `"desc"`. */
  sortOrder?: InboxCommentSortOrder | undefined;
  /** Maximum number of posts in the response. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /** Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous response. */
  cursor?: string | undefined;
  /** Return only posts of the social account with this ID. */
  accountId?: string | undefined;
}

/** What {@link Comments.listForPost} takes. */
export interface CommentsListForPostParams {
  /** ID of the social account to use. */
  accountId: string;
  /** Name of the subreddit, for Reddit only. */
  subreddit?: string | undefined;
  /** Maximum number of comments in the response. From 1 to 100. Default: `25`. */
  limit?: number | undefined;
  /** Cursor of the page to fetch, taken from `pagination.cursor` of the previous response. */
  cursor?: string | undefined;
  /** ID of the comment whose replies you want, for Reddit only. */
  commentId?: string | undefined;
}

/** What {@link Comments.reply} takes. */
export interface CommentsReplyParams {
  /** ID of the social account that replies. */
  accountId: string;
  /** Text of the reply. */
  message: string;
  /** ID of the comment to reply to. Optional. */
  commentId?: string | undefined;
  /** Content identifier (CID) of the parent. Bluesky only. */
  parentCid?: string | undefined;
  /** URI of the root post. Bluesky only. */
  rootUri?: string | undefined;
  /** CID of the root post. Bluesky only. */
  rootCid?: string | undefined;
}

/** What {@link Comments.delete} takes. */
export interface CommentsDeleteParams {
  /** ID of the social account to use. */
  accountId: string;
  /** ID of the comment to delete. */
  commentId: string;
}

/** What {@link Comments.hide} takes. */
export interface CommentsHideParams {
  /** ID of the social account to use. */
  accountId: string;
}

/** What {@link Comments.unhide} takes. */
export interface CommentsUnhideParams {
  /** ID of the social account to use. */
  accountId: string;
}

/** What {@link Comments.like} takes. */
export interface CommentsLikeParams {
  /** ID of the social account to use. */
  accountId: string;
  /** Content identifier (CID) of the comment. Bluesky only, and required there. */
  cid?: string | undefined;
}

/** What {@link Comments.unlike} takes. */
export interface CommentsUnlikeParams {
  /** ID of the social account to use. */
  accountId: string;
  /**
   * URI of the like, as returned when you liked the comment; for Bluesky only, and required there.
   */
  likeUri?: string | undefined;
}

/** What {@link Comments.sendPrivateReply} takes. */
export interface CommentsSendPrivateReplyParams {
  /** ID of the social account that sends the message, on Instagram or Facebook. */
  accountId: string;
  /** Text of the direct message. */
  message: string;
}

/**
 * Manage comments on the posts of all connected accounts in one inbox. On platforms which permit it
 * (YouTube, Twitter/X, Reddit, Bluesky, and Threads), you can also comment on posts of third
 * parties. A single call collects data from several social accounts. Requires the Inbox add-on.
 *
 * @example
 * ```ts
 * const resource = new Comments(new LateCore());
 * ```
 */
export class Comments extends Resource {
  /**
   * List posts with comment counts.
   *
   * Returns posts from all your connected accounts, merged into one list, each with its number of
   * comments. Requires the Inbox add-on.
   *
   * @param params - What is sent: see {@link CommentsListParams}.
   * @param options - Options of this call alone.
   * @returns One page of posts from all queried accounts.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * for await (const comment of late.comments.list({
   *   platform: "facebook",
   *   since: new Date("2026-12-01T10:00:00Z"),
   * })) {
   *   console.log(comment);
   * }
   * ```
   */
  list(
    params?: CommentsListParams,
    options?: RequestOptions,
  ): Pages<InboxComment, ListInboxCommentsResponse> {
    return pages(this._client, LIST, params, options);
  }

  /**
   * List comments on a post.
   *
   * Returns the comments on one post. Pass the `accountId` query parameter to name the social
   * account to use. Requires the Inbox add-on.
   *
   * @param postId - ID of the post, either a Late post ID, which is resolved automatically, or
   *   the platform's own ID; for a third-party LinkedIn post, the full activity URN or the numeric
   *   ID.
   * @param params - What is sent: see {@link CommentsListForPostParams}.
   * @param options - Options of this call alone.
   * @returns One page of comments on the post.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * for await (const comment of late.comments.listForPost("66f1a2b3c4d5e6f708192a41", {
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   *   commentId: "66f1a2b3c4d5e6f708192a7e",
   * })) {
   *   console.log(comment);
   * }
   * ```
   */
  listForPost(
    postId: string,
    params: CommentsListForPostParams,
    options?: RequestOptions,
  ): Pages<InboxPostComment, GetInboxPostCommentsResponse> {
    return pages(this._client, LIST_FOR_POST, { ...params, postId }, options);
  }

  /**
   * Reply to a post or comment.
   *
   * Posts a reply to a post, or to one of its comments if you pass `commentId`. The request body
   * must carry `accountId`. Requires the Inbox add-on.
   *
   * @param postId - ID of the post, either a Late post ID or the platform's own ID; for a
   *   third-party LinkedIn post, the full activity URN or the numeric ID.
   * @param params - What is sent: see {@link CommentsReplyParams}.
   * @param options - Options of this call alone.
   * @returns The reply was posted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const post = await late.comments.reply("66f1a2b3c4d5e6f708192a41", {
   *   accountId: "66f1a2b3c4d5e6f708192a10",
   *   message: "Yes, it is fully vegan.",
   *   commentId: "17950112233445566",
   * });
   * ```
   */
  reply(postId: string, params: CommentsReplyParams, options?: RequestOptions): Call<InboxPost> {
    return call(this._client, REPLY, { ...params, postId }, options);
  }

  /**
   * Delete a comment.
   *
   * Deletes a comment on a post. Works on Facebook, Instagram, Bluesky, Reddit, YouTube and
   * LinkedIn. Pass `accountId` and `commentId` as query parameters. Requires the Inbox add-on.
   *
   * @param postId - ID of the post, either a Late post ID or the platform's own ID; for a
   *   third-party LinkedIn post, the full activity URN or the numeric ID.
   * @param params - What is sent: see {@link CommentsDeleteParams}.
   * @param options - Options of this call alone.
   * @returns The comment was deleted.
   * @throws {@link BadRequestError} The platform refused to delete the comment, for example
   *   because it was already deleted or because you lack permissions on the video.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.comments.delete("66f1a2b3c4d5e6f708192a41", {
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   *   commentId: "66f1a2b3c4d5e6f708192a7e",
   * });
   * ```
   */
  delete(
    postId: string,
    params: CommentsDeleteParams,
    options?: RequestOptions,
  ): Call<DeleteInboxCommentResponse> {
    return call(this._client, DELETE, { ...params, postId }, options);
  }

  /**
   * Hide a comment.
   *
   * Hides a comment on a post, so that only its author and the page admin still see it. Works on
   * Facebook, Instagram and Threads. Requires the Inbox add-on.
   *
   * @param postId - ID of the post that the comment is on.
   * @param commentId - ID of the comment to hide.
   * @param params - What is sent: see {@link CommentsHideParams}.
   * @param options - Options of this call alone.
   * @returns The comment is hidden.
   * @throws {@link BadRequestError} The platform has no way to hide comments.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.comments.hide(
   *   "66f1a2b3c4d5e6f708192a41",
   *   "66f1a2b3c4d5e6f708192a7e",
   *   { accountId: "66f1a2b3c4d5e6f708192a10" },
   * );
   * ```
   */
  hide(
    postId: string,
    commentId: string,
    params: CommentsHideParams,
    options?: RequestOptions,
  ): Call<HideInboxCommentResponse> {
    return call(this._client, HIDE, { ...params, postId, commentId }, options);
  }

  /**
   * Unhide a comment.
   *
   * Shows a comment again that was hidden before. Works on Facebook, Instagram and Threads.
   * Requires the Inbox add-on.
   *
   * @param postId - ID of the post that the comment is on.
   * @param commentId - ID of the comment to show again.
   * @param params - What is sent: see {@link CommentsUnhideParams}.
   * @param options - Options of this call alone.
   * @returns The comment is no longer hidden.
   * @throws {@link BadRequestError} The platform has no way to unhide comments.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.comments.unhide(
   *   "66f1a2b3c4d5e6f708192a41",
   *   "66f1a2b3c4d5e6f708192a7e",
   *   { accountId: "66f1a2b3c4d5e6f708192ad7" },
   * );
   * ```
   */
  unhide(
    postId: string,
    commentId: string,
    params: CommentsUnhideParams,
    options?: RequestOptions,
  ): Call<UnhideInboxCommentResponse> {
    return call(this._client, UNHIDE, { ...params, postId, commentId }, options);
  }

  /**
   * Like a comment.
   *
   * Likes or upvotes a comment on a post. Works on Facebook, Twitter/X, Bluesky and Reddit. For
   * Bluesky, the request body must also carry `cid`, the content identifier of the comment.
   * Requires the Inbox add-on.
   *
   * @param postId - ID of the post that the comment is on.
   * @param commentId - ID of the comment to like.
   * @param params - What is sent: see {@link CommentsLikeParams}.
   * @param options - Options of this call alone.
   * @returns The comment is liked.
   * @throws {@link BadRequestError} The platform has no way to like comments.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.comments.like(
   *   "66f1a2b3c4d5e6f708192a41",
   *   "66f1a2b3c4d5e6f708192a7e",
   *   {
   *     accountId: "66f1a2b3c4d5e6f708192a14",
   *     cid: "bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
   *   },
   * );
   * ```
   */
  like(
    postId: string,
    commentId: string,
    params: CommentsLikeParams,
    options?: RequestOptions,
  ): Call<LikeInboxCommentResponse> {
    return call(this._client, LIKE, { ...params, postId, commentId }, options);
  }

  /**
   * Unlike a comment.
   *
   * Takes back a like on a comment. Works on Facebook, Twitter/X, Bluesky and Reddit. For Bluesky,
   * you must also pass the `likeUri` query parameter. Requires the Inbox add-on.
   *
   * @param postId - ID of the post that the comment is on.
   * @param commentId - ID of the comment to unlike.
   * @param params - What is sent: see {@link CommentsUnlikeParams}.
   * @param options - Options of this call alone.
   * @returns The comment is no longer liked.
   * @throws {@link BadRequestError} The platform has no way to unlike comments.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.comments.unlike(
   *   "66f1a2b3c4d5e6f708192a41",
   *   "66f1a2b3c4d5e6f708192a7e",
   *   { accountId: "66f1a2b3c4d5e6f708192ad7" },
   * );
   * ```
   */
  unlike(
    postId: string,
    commentId: string,
    params: CommentsUnlikeParams,
    options?: RequestOptions,
  ): Call<UnlikeInboxCommentResponse> {
    return call(this._client, UNLIKE, { ...params, postId, commentId }, options);
  }

  /**
   * Send a private reply.
   *
   * Sends a direct message to the author of a comment. Requires the Inbox add-on.
   *
   * - Works on Instagram and Facebook only.
   * - You can send one private reply per comment.
   * - You must send it within 7 days of the comment.
   * - The reply can hold text only.
   *
   * @param postId - ID of the post: the media ID on Instagram, the post ID on Facebook.
   * @param commentId - ID of the comment whose author gets the message.
   * @param params - What is sent: see {@link CommentsSendPrivateReplyParams}.
   * @param options - Options of this call alone.
   * @returns The private reply was sent.
   * @throws {@link BadRequestError} The private reply cannot be sent.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   * @throws {@link NotFoundError} No account has this ID.
   *
   * @example
   * ```ts
   * const result = await late.comments.sendPrivateReply(
   *   "66f1a2b3c4d5e6f708192a41",
   *   "66f1a2b3c4d5e6f708192a7e",
   *   {
   *     accountId: "66f1a2b3c4d5e6f708192a10",
   *     message: "Hello Mia, here is the full list of ingredients you asked about.",
   *   },
   * );
   * ```
   */
  sendPrivateReply(
    postId: string,
    commentId: string,
    params: CommentsSendPrivateReplyParams,
    options?: RequestOptions,
  ): Call<SendPrivateReplyToCommentResponse> {
    return call(this._client, SEND_PRIVATE_REPLY, { ...params, postId, commentId }, options);
  }
}
