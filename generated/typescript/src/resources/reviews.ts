import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  DeleteInboxReviewReplyResponse,
  InboxReview,
  InboxReviewPlatform,
  InboxReviewSortBy,
  InboxReviewSortOrder,
  ListInboxReviewsResponse,
  ReplyToInboxReviewResponse,
} from "../models/reviews.js";
import {
  readListInboxReviewsResponse,
  readReplyToInboxReviewResponse,
} from "../readings/reviews.js";

const LIST: Operation = {
  name: "reviews.list",
  method: "GET",
  path: "/v1/inbox/reviews",
  query: "profileId platform minRating maxRating hasReply sortBy sortOrder limit cursor accountId",
  result: readListInboxReviewsResponse,
  errors: { 401: {} },
  page: {
    turn: byCursor,
    items: "data",
    param: "cursor",
    next: "pagination.nextCursor",
    more: "pagination.hasMore",
  },
};

const REPLY: Operation = {
  name: "reviews.reply",
  method: "POST",
  path: "/v1/inbox/reviews/{reviewId}/reply",
  fields: "accountId message",
  result: readReplyToInboxReviewResponse,
  errors: { 401: {} },
};

const DELETE_REPLY: Operation = {
  name: "reviews.deleteReply",
  method: "DELETE",
  path: "/v1/inbox/reviews/{reviewId}/reply",
  fields: "accountId",
  errors: { 401: {} },
};

/** What {@link Reviews.list} takes. */
export interface ReviewsListParams {
  /** Return only reviews of the profile with this ID. */
  profileId?: string | undefined;
  /** Return only reviews on this platform. */
  platform?: InboxReviewPlatform | undefined;
  /** Lowest rating to return. From 1 to 5. */
  minRating?: number | undefined;
  /** Highest rating to return. From 1 to 5. */
  maxRating?: number | undefined;
  /** `true` for reviews that have a reply, `false` for those that have none. */
  hasReply?: boolean | undefined;
  /** What to sort the reviews by. Default: `"date"`. */
  sortBy?: InboxReviewSortBy | undefined;
  /** Direction in which to sort the reviews. Default: `"desc"`. */
  sortOrder?: InboxReviewSortOrder | undefined;
  /** Maximum number of reviews in the response. From 1 to 50. Default: `25`. */
  limit?: number | undefined;
  /** Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous response. */
  cursor?: string | undefined;
  /** Return only reviews of the social account with this ID. */
  accountId?: string | undefined;
}

/** What {@link Reviews.reply} takes. */
export interface ReviewsReplyParams {
  /** ID of the social account that was reviewed. */
  accountId: string;
  /** Text of the reply. */
  message: string;
}

/** What {@link Reviews.deleteReply} takes. */
export interface ReviewsDeleteReplyParams {
  /** ID of the social account that was reviewed. */
  accountId: string;
}

/**
 * Manage reviews of Facebook Pages and Google Business accounts in one inbox. A single call
 * collects data from several social accounts. Requires the Inbox add-on.
 *
 * @example
 * ```ts
 * const resource = new Reviews(new LateCore());
 * ```
 */
export class Reviews extends Resource {
  /**
   * List reviews.
   *
   * Returns reviews from all your connected Facebook Pages and Google Business accounts in one
   * list, which you can filter and sort. Requires the Inbox add-on.
   *
   * @param params - What is sent: see {@link ReviewsListParams}.
   * @param options - Options of this call alone.
   * @returns One page of reviews from all queried accounts.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * for await (const review of late.reviews.list({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   platform: "facebook",
   * })) {
   *   console.log(review);
   * }
   * ```
   */
  list(
    params?: ReviewsListParams,
    options?: RequestOptions,
  ): Pages<InboxReview, ListInboxReviewsResponse> {
    return pages(this._client, LIST, params, options);
  }

  /**
   * Reply to a review.
   *
   * Posts your reply to a review. The request body must carry `accountId`. Requires the Inbox
   * add-on.
   *
   * @param reviewId - ID of the review, URL-encoded for Google Business.
   * @param params - What is sent: see {@link ReviewsReplyParams}.
   * @param options - Options of this call alone.
   * @returns The reply was posted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.reviews.reply("66f1a2b3c4d5e6f708192af6", {
   *   accountId: "66f1a2b3c4d5e6f708192a13",
   *   message: "Thank you, Jonas. See you soon.",
   * });
   * ```
   */
  reply(
    reviewId: string,
    params: ReviewsReplyParams,
    options?: RequestOptions,
  ): Call<ReplyToInboxReviewResponse> {
    return call(this._client, REPLY, { ...params, reviewId }, options);
  }

  /**
   * Delete a review reply.
   *
   * Deletes a reply to a review. Works on Google Business only. The request body must carry
   * `accountId`. Requires the Inbox add-on.
   *
   * @param reviewId - ID of the review whose reply you want to delete.
   * @param params - What is sent: see {@link ReviewsDeleteReplyParams}.
   * @param options - Options of this call alone.
   * @returns The reply was deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const result = await late.reviews.deleteReply("66f1a2b3c4d5e6f708192af6", {
   *   accountId: "66f1a2b3c4d5e6f708192a13",
   * });
   * ```
   */
  deleteReply(
    reviewId: string,
    params: ReviewsDeleteReplyParams,
    options?: RequestOptions,
  ): Call<DeleteInboxReviewReplyResponse> {
    return call(this._client, DELETE_REPLY, { ...params, reviewId }, options);
  }
}
