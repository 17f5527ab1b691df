/** One page of reviews. */
export interface GetGoogleBusinessReviewsResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Reviews on this page. */
  reviews?: GoogleBusinessReview[] | undefined;
  /** Average rating over all reviews. */
  averageRating?: number | undefined;
  /** Number of reviews in total. */
  totalReviewCount?: number | undefined;
  /** Token of the next page; pass it as `pageToken`. */
  nextPageToken?: string | null | undefined;
}

/** Google business review. */
export interface GoogleBusinessReview {
  /** ID of the review. */
  id?: string | undefined;
  /** Full resource name of the review on Google. */
  name?: string | undefined;
  /** Person who wrote the review. */
  reviewer?: GoogleBusinessReviewReviewer | undefined;
  /** Star rating as a number from 1 to 5. */
  rating?: number | undefined;
  /** Star rating as Google spells it, from `ONE` to `FIVE`. */
  starRating?: GoogleBusinessReviewStarRating | undefined;
  /** Text of the review. */
  comment?: string | undefined;
  /** When the review was written. */
  createTime?: Date | undefined;
  /** When the review was last changed. */
  updateTime?: Date | undefined;
  /** Reply of the business owner, or `null` if there is none. */
  reviewReply?: GoogleBusinessReviewReply | null | undefined;
}

/** Person who wrote the review. */
export interface GoogleBusinessReviewReviewer {
  displayName?: string | undefined;
  /** URL of the reviewer's profile photo, or `null` if there is none. */
  profilePhotoUrl?: string | null | undefined;
  /** Whether the reviewer is anonymous. */
  isAnonymous?: boolean | undefined;
}

/** Star rating as Google spells it, from `ONE` to `FIVE`. */
export type GoogleBusinessReviewStarRating =
  | "ONE"
  | "TWO"
  | "THREE"
  | "FOUR"
  | "FIVE"
  | (string & {});

/** Reply of the business owner, or `null` if there is none. */
export interface GoogleBusinessReviewReply {
  /** Text of the owner's reply. */
  comment?: string | undefined;
  /** When the reply was last changed. */
  updateTime?: Date | undefined;
}
