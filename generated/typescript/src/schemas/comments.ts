import { type Schema, choice, list, map, nullable, object } from "../core/schema.js";

export const $InboxComment: Schema = /* @__PURE__ */ object({
  id: "string",
  platform: "string",
  accountId: "string",
  accountUsername: "string",
  content: "string",
  picture: /* @__PURE__ */ nullable("string"),
  permalink: /* @__PURE__ */ nullable("string"),
  createdTime: "datetime",
  commentCount: "integer",
  likeCount: "integer",
  cid: /* @__PURE__ */ nullable("string"),
  subreddit: /* @__PURE__ */ nullable("string"),
});

export const $InboxCommentPagination: Schema = /* @__PURE__ */ object({
  hasMore: "boolean",
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxCommentMetaFailedAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  accountUsername: /* @__PURE__ */ nullable("string"),
  platform: "string",
  error: "string",
  code: /* @__PURE__ */ nullable("string"),
  retryAfter: /* @__PURE__ */ nullable("integer"),
});

export const $InboxCommentMeta: Schema = /* @__PURE__ */ object({
  accountsQueried: "integer",
  accountsFailed: "integer",
  failedAccounts: /* @__PURE__ */ list($InboxCommentMetaFailedAccount),
  lastUpdated: "datetime",
});

export const $ListInboxCommentsResponse: Schema = /* @__PURE__ */ object({
  data: /* @__PURE__ */ list($InboxComment),
  pagination: $InboxCommentPagination,
  meta: $InboxCommentMeta,
});

export const $InboxCommentPlatform: Schema = /* @__PURE__ */ choice([
  "facebook",
  "instagram",
  "twitter",
  "bluesky",
  "threads",
  "youtube",
  "linkedin",
  "reddit",
]);

export const $InboxCommentSortBy: Schema = /* @__PURE__ */ choice(["date", "comments"]);

export const $InboxCommentSortOrder: Schema = /* @__PURE__ */ choice(["asc", "desc"]);

export const $InboxPostCommentFrom: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  username: "string",
  picture: /* @__PURE__ */ nullable("string"),
  isOwner: "boolean",
});

export const $InboxPostComment: Schema = /* @__PURE__ */ object({
  id: "string",
  message: "string",
  createdTime: "datetime",
  from: $InboxPostCommentFrom,
  likeCount: "integer",
  replyCount: "integer",
  platform: "string",
  url: /* @__PURE__ */ nullable("string"),
  replies: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
  canReply: "boolean",
  canDelete: "boolean",
  canHide: "boolean",
  canLike: "boolean",
  isHidden: "boolean",
  isLiked: "boolean",
  likeUri: /* @__PURE__ */ nullable("string"),
  cid: /* @__PURE__ */ nullable("string"),
  parentId: /* @__PURE__ */ nullable("string"),
  rootUri: /* @__PURE__ */ nullable("string"),
  rootCid: /* @__PURE__ */ nullable("string"),
});

export const $InboxPostCommentPagination: Schema = /* @__PURE__ */ object({
  hasMore: "boolean",
  cursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxPostCommentMeta: Schema = /* @__PURE__ */ object({
  platform: "string",
  postId: "string",
  accountId: "string",
  subreddit: /* @__PURE__ */ nullable("string"),
  lastUpdated: "datetime",
});

export const $GetInboxPostCommentsResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  comments: /* @__PURE__ */ list($InboxPostComment),
  pagination: $InboxPostCommentPagination,
  meta: $InboxPostCommentMeta,
});

export const $InboxPost: Schema = /* @__PURE__ */ object({
  commentId: "string",
  isReply: "boolean",
  cid: /* @__PURE__ */ nullable("string"),
});

export const $ReplyToInboxPostResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  data: $InboxPost,
});

export const $DeleteInboxCommentData: Schema = /* @__PURE__ */ object({ message: "string" });

export const $DeleteInboxCommentResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  data: $DeleteInboxCommentData,
});

export const $HideInboxCommentResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  commentId: "string",
  hidden: "boolean",
  platform: "string",
});

export const $UnhideInboxCommentResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  commentId: "string",
  hidden: "boolean",
  platform: "string",
});

export const $LikeInboxCommentResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  commentId: "string",
  liked: "boolean",
  likeUri: "string",
  platform: "string",
});

export const $UnlikeInboxCommentResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  commentId: "string",
  liked: "boolean",
  platform: "string",
});

export const $PrivateReplyToCommentPlatform: Schema = /* @__PURE__ */ choice([
  "instagram",
  "facebook",
]);

export const $SendPrivateReplyToCommentResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  messageId: "string",
  commentId: "string",
  platform: $PrivateReplyToCommentPlatform,
});
