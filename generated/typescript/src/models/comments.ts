/** One page of posts from all queried accounts. */
export interface ListInboxCommentsResponse {
  /** Posts on this page. */
  data?: InboxComment[] | undefined;
  pagination?: InboxCommentPagination | undefined;
  /** How the query went across your accounts. */
  meta?: InboxCommentMeta | undefined;
}

/** Inbox comment. */
export interface InboxComment {
  /** ID of the post. */
  id?: string | undefined;
  /** Platform of the post. */
  platform?: string | undefined;
  /** ID of the social account that the post belongs to. */
  accountId?: string | undefined;
  /** Username of the social account. */
  accountUsername?: string | undefined;
  /** Text of the post. */
  content?: string | undefined;
  /** Picture of the post, or `null` if it has none. */
  picture?: string | null | undefined;
  /** Link to the post on the platform, or `null` if there is none. */
  permalink?: string | null | undefined;
  /** When the post was created. */
  createdTime?: Date | undefined;
  /** Number of comments on the post. */
  commentCount?: number | undefined;
  /** Number of likes on the post. */
  likeCount?: number | undefined;
  /** Content identifier (CID) on Bluesky, otherwise `null`. */
  cid?: string | null | undefined;
  /** Name of the subreddit on Reddit, otherwise `null`. */
  subreddit?: string | null | undefined;
}

/** Inbox comment pagination. */
export interface InboxCommentPagination {
  /** Whether another page follows. */
  hasMore?: boolean | undefined;
  /** Value to pass as `cursor` for the next page, or `null` on the last page. */
  nextCursor?: string | null | undefined;
}

/** How the query went across your accounts. */
export interface InboxCommentMeta {
  /** Number of accounts queried. */
  accountsQueried?: number | undefined;
  /** Number of accounts whose query failed. */
  accountsFailed?: number | undefined;
  /** Accounts whose query failed, with the reason. */
  failedAccounts?: InboxCommentMetaFailedAccount[] | undefined;
  /** When this data was last updated. */
  lastUpdated?: Date | undefined;
}

/** Inbox comment meta failed account. */
export interface InboxCommentMetaFailedAccount {
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

/** Inbox comment platform. */
export type InboxCommentPlatform =
  | "facebook"
  | "instagram"
  | "twitter"
  | "bluesky"
  | "threads"
  | "youtube"
  | "linkedin"
  | "reddit"
  | (string & {});

/** Inbox comment sort by. */
export type InboxCommentSortBy = "date" | "comments" | (string & {});

/** Inbox comment sort order. */
export type InboxCommentSortOrder = "asc" | "desc" | (string & {});

/** One page of comments on the post. */
export interface GetInboxPostCommentsResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** Comments on this page. */
  comments?: InboxPostComment[] | undefined;
  pagination?: InboxPostCommentPagination | undefined;
  /** Where the comments come from. */
  meta?: InboxPostCommentMeta | undefined;
}

/** Inbox post comment. */
export interface InboxPostComment {
  /** ID of the comment. */
  id?: string | undefined;
  /** Text of the comment. */
  message?: string | undefined;
  /** When the comment was created. */
  createdTime?: Date | undefined;
  /** Author of the comment. */
  from?: InboxPostCommentFrom | undefined;
  /** Number of likes on the comment. */
  likeCount?: number | undefined;
  /** Number of replies to the comment. */
  replyCount?: number | undefined;
  /** Platform on which the comment was written. */
  platform?: string | undefined;
  /** Link to the comment on the platform, or `null` if there is none. */
  url?: string | null | undefined;
  /** Replies to this comment. */
  replies?: { [key: string]: unknown }[] | undefined;
  /** Whether you can reply to this comment. */
  canReply?: boolean | undefined;
  /** Whether you can delete this comment. */
  canDelete?: boolean | undefined;
  /** Whether you can hide this comment, which Facebook, Instagram and Threads support. */
  canHide?: boolean | undefined;
  /** Whether you can like this comment, which Facebook, Twitter/X, Bluesky and Reddit support. */
  canLike?: boolean | undefined;
  /** Whether the comment is hidden now. */
  isHidden?: boolean | undefined;
  /** Whether the current user likes this comment. */
  isLiked?: boolean | undefined;
  /** URI of the like on Bluesky, which you need to remove the like; otherwise `null`. */
  likeUri?: string | null | undefined;
  /** Content identifier (CID) on Bluesky, otherwise `null`. */
  cid?: string | null | undefined;
  /** ID of the comment that this nested reply answers, or `null` if it answers none. */
  parentId?: string | null | undefined;
  /** URI of the root post on Bluesky, otherwise `null`. */
  rootUri?: string | null | undefined;
  /** CID of the root post on Bluesky, otherwise `null`. */
  rootCid?: string | null | undefined;
}

/** Author of the comment. */
export interface InboxPostCommentFrom {
  /** ID of the author. */
  id?: string | undefined;
  name?: string | undefined;
  username?: string | undefined;
  /** Profile picture of the author, or `null` if there is none. */
  picture?: string | null | undefined;
  /** Whether the author is the owner. */
  isOwner?: boolean | undefined;
}

/** Inbox post comment pagination. */
export interface InboxPostCommentPagination {
  /** Whether another page follows. */
  hasMore?: boolean | undefined;
  /** Value to pass as `cursor` for the next page, or `null` on the last page. */
  cursor?: string | null | undefined;
}

/** Where the comments come from. */
export interface InboxPostCommentMeta {
  /** Platform of the post. */
  platform?: string | undefined;
  /** ID of the post. */
  postId?: string | undefined;
  /** ID of the social account used. */
  accountId?: string | undefined;
  /** Name of the subreddit on Reddit, otherwise `null`. */
  subreddit?: string | null | undefined;
  /** When this data was last updated. */
  lastUpdated?: Date | undefined;
}

/** The reply was posted. */
export interface ReplyToInboxPostResponse {
  success?: boolean | undefined;
  data?: InboxPost | undefined;
}

/** Inbox post. */
export interface InboxPost {
  /** ID of the new comment. */
  commentId?: string | undefined;
  /** Whether the new comment is a reply. */
  isReply?: boolean | undefined;
  /** CID of the new comment on Bluesky, otherwise `null`. */
  cid?: string | null | undefined;
}

/** The comment was deleted. */
export interface DeleteInboxCommentResponse {
  success?: boolean | undefined;
  data?: DeleteInboxCommentData | undefined;
}

/** Delete inbox comment data. */
export interface DeleteInboxCommentData {
  /** Confirmation message. */
  message?: string | undefined;
}

/** The comment is hidden. */
export interface HideInboxCommentResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** ID of the comment. */
  commentId?: string | undefined;
  /** Whether the comment is hidden now. */
  hidden?: boolean | undefined;
  /** Platform of the comment. */
  platform?: string | undefined;
}

/** The comment is no longer hidden. */
export interface UnhideInboxCommentResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** ID of the comment. */
  commentId?: string | undefined;
  /** Whether the comment is hidden now. */
  hidden?: boolean | undefined;
  /** Platform of the comment. */
  platform?: string | undefined;
}

/** The comment is liked. */
export interface LikeInboxCommentResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** ID of the comment. */
  commentId?: string | undefined;
  /** Whether the comment is liked now. */
  liked?: boolean | undefined;
  /** URI of the like, which you need to remove it again. Bluesky only. */
  likeUri?: string | undefined;
  /** Platform of the comment. */
  platform?: string | undefined;
}

/** The comment is no longer liked. */
export interface UnlikeInboxCommentResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** ID of the comment. */
  commentId?: string | undefined;
  /** Whether the comment is liked now. */
  liked?: boolean | undefined;
  /** Platform of the comment. */
  platform?: string | undefined;
}

/** The private reply was sent. */
export interface SendPrivateReplyToCommentResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** ID of the new message. */
  messageId?: string | undefined;
  /** ID of the comment that got the private reply. */
  commentId?: string | undefined;
  /** Platform on which the private reply was sent. */
  platform?: PrivateReplyToCommentPlatform | undefined;
}

/** Platform on which the private reply was sent. */
export type PrivateReplyToCommentPlatform = "instagram" | "facebook" | (string & {});
