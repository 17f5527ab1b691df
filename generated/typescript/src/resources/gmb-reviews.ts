import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  GetGoogleBusinessReviewsResponse,
  GoogleBusinessReview,
} from "../models/gmb-reviews.js";
import { readGetGoogleBusinessReviewsResponse } from "../readings/gmb-reviews.js";

const LIST: Operation = {
  name: "gmb.reviews.list",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-reviews",
  query: "pageSize pageToken",
  result: readGetGoogleBusinessReviewsResponse,
  errors: { 400: {}, 401: {}, 403: {}, 404: {}, 500: {} },
  page: { turn: byCursor, items: "reviews", param: "pageToken", next: "nextPageToken" },
};

/** What {@link GmbReviews.list} takes. */
export interface GmbReviewsListParams {
  /** Number of reviews per page, at most 50. From 1 to 50. Default: `50`. */
  pageSize?: number | undefined;
  /** The `nextPageToken` of the previous response. */
  pageToken?: string | undefined;
}

/**
 * Read the reviews of a Google Business Profile location.
 *
 * @example
 * ```ts
 * const resource = new GmbReviews(new LateCore());
 * ```
 */
export class GmbReviews extends Resource {
  /**
   * List Google Business reviews.
   *
   * Returns one page of reviews for a Google Business Profile account, with ratings, comments, and
   * the owner's replies. To read the next page, pass the `nextPageToken` of the response as
   * `pageToken`.
   *
   * @param accountId - ID of the account in Late, as returned by `/v1/accounts`.
   * @param params - What is sent: see {@link GmbReviewsListParams}.
   * @param options - Options of this call alone.
   * @returns One page of reviews.
   * @throws {@link BadRequestError} The request is invalid: the account is not a Google Business
   *   account, or it has no location.
   * @throws {@link AuthenticationError} The request is unauthorized, or the Google token has
   *   expired and the account must be reconnected.
   * @throws {@link PermissionDeniedError} You may not access this location.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} The reviews could not be fetched.
   *
   * @example
   * ```ts
   * for await (const review of late.gmb.reviews.list("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(review);
   * }
   * ```
   */
  list(
    accountId: string,
    params?: GmbReviewsListParams,
    options?: RequestOptions,
  ): Pages<GoogleBusinessReview, GetGoogleBusinessReviewsResponse> {
    return pages(this._client, LIST, { ...params, accountId }, options);
  }
}
