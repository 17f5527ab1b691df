/** One page of reviews from all queried accounts. */
export interface ListInboxReviewsResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** Reviews on this page. */
  data?: InboxReview[] | undefined;
  pagination?: InboxReviewPagination | undefined;
  /** How the query went across your accounts. */
  meta?: InboxReviewMeta | undefined;
  /** Totals over the reviews. */
  summary?: InboxReviewSummary | undefined;
}

/** Inbox review. */
export interface InboxReview {
  /** ID of the review. */
  id?: string | undefined;
  /** Platform of the review. */
  platform?: string | undefined;
  /** ID of the social account that was reviewed. */
  accountId?: string | undefined;
  /** Username of the social account. */
  accountUsername?: string | undefined;
  /** Author of the review. */
  reviewer?: InboxReviewReviewer | undefined;
  /** Rating that the author gave. */
  rating?: number | undefined;
  /** Text of the review. */
  text?: string | undefined;
  /** When the review was created. */
  created?: Date | undefined;
  /** Whether the review has a reply. */
  hasReply?: boolean | undefined;
  /** Reply to the review, or `null` if there is none. */
  reply?: InboxReviewReply | null | undefined;
  /** Link to the review, or `null` if there is none. */
  reviewUrl?: string | null | undefined;
}

/** Author of the review. */
export interface InboxReviewReviewer {
  /** ID of the author, or `null` if it is not known. */
  id?: string | null | undefined;
  name?: string | undefined;
  /** Profile picture of the author, or `null` if there is none. */
  profileImage?: string | null | undefined;
}

/** Reply to the review, or `null` if there is none. */
export interface InboxReviewReply {
  /** ID of the reply. */
  id?: string | undefined;
  /** Text of the reply. */
  text?: string | undefined;
  /** When the reply was created. */
  created?: Date | undefined;
}

/** Inbox review pagination. */
export interface InboxReviewPagination {
  /** Whether another page follows. */
  hasMore?: boolean | undefined;
  /** Value to pass as `cursor` for the next page, or `null` on the last page. */
  nextCursor?: string | null | undefined;
}

/** How the query went across your accounts. */
export interface InboxReviewMeta {
  /** Number of accounts queried. */
  accountsQueried?: number | undefined;
  /** Number of accounts whose query failed. */
  accountsFailed?: number | undefined;
  /** Accounts whose query failed, with the reason. */
  failedAccounts?: InboxReviewMetaFailedAccount[] | undefined;
  /** When this data was last updated. */
  lastUpdated?: Date | undefined;
}

/** Inbox review meta failed account. */
export interface InboxReviewMetaFailedAccount {
  /** ID of the social account that failed. */
  accountId?: string | undefined;
  /** Username of the account, or `null` if it is not known. */
  accountUsername?: string | null | undefined;
  /** Platform of the account. */
  platform?: string | undefined;
  /** Error message explaining the failure. */
  error?: string | undefined;
  /** Error code, or `null` if there is none. */
  code?: string | null | undefined;
  /** How many seconds to wait before you retry after a rate limit, otherwise `null`. */
  retryAfter?: number | null | undefined;
}

/** Totals over the reviews. */
export interface InboxReviewSummary {
  /** Number of reviews. */
  totalReviews?: number | undefined;
  /** Average rating of the reviews, or `null` if there is none. */
  averageRating?: number | null | undefined;
}

/** Inbox review platform. */
export type InboxReviewPlatform = "facebook" | "googlebusiness" | (string & {});

/** Inbox review sort by. */
export type InboxReviewSortBy = "date" | "rating" | (string & {});

/** Inbox review sort order. */
export type InboxReviewSortOrder = "asc" | "desc" | (string & {});

/** The reply was posted. */
export interface ReplyToInboxReviewResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  reply?: ReplyToInboxReviewReply | undefined;
  /** Platform of the review. */
  platform?: string | undefined;
}

/** Reply to inbox review reply. */
export interface ReplyToInboxReviewReply {
  /** ID of the reply. */
  id?: string | undefined;
  /** Text of the reply. */
  text?: string | undefined;
  /** When the reply was created. */
  created?: Date | undefined;
}

/** The reply was deleted. */
export interface DeleteInboxReviewReplyResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** Confirmation message. */
  message?: string | undefined;
  /** Platform of the review. */
  platform?: string | undefined;
}
