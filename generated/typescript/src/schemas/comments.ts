import { type Schema, choice, list, map, nullable, object } from "../core/schema.js";

export const $InboxComment: Schema = /* @__PURE__ */ object(
  "id platform accountId accountUsername content createdTime:datetime " +
    "commentCount:integer likeCount:integer",
  {
    picture: /* @__PURE__ */ nullable("string"),
    permalink: /* @__PURE__ */ nullable("string"),
    cid: /* @__PURE__ */ nullable("string"),
    subreddit: /* @__PURE__ */ nullable("string"),
  },
);

export const $InboxCommentPagination: Schema = /* @__PURE__ */ object("hasMore:boolean", {
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxCommentMetaFailedAccount: Schema = /* @__PURE__ */ object(
  "accountId platform error",
  {
    accountUsername: /* @__PURE__ */ nullable("string"),
    code: /* @__PURE__ */ nullable("string"),
    retryAfter: /* @__PURE__ */ nullable("integer"),
  },
);

export const $InboxCommentMeta: Schema = /* @__PURE__ */ object(
  "accountsQueried:integer accountsFailed:integer lastUpdated:datetime",
  { failedAccounts: /* @__PURE__ */ list($InboxCommentMetaFailedAccount) },
);

export const $ListInboxCommentsResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list($InboxComment),
  pagination: $InboxCommentPagination,
  meta: $InboxCommentMeta,
});

export const $InboxPostCommentFrom: Schema = /* @__PURE__ */ object(
  "id name username isOwner:boolean",
  { picture: /* @__PURE__ */ nullable("string") },
);

export const $InboxPostComment: Schema = /* @__PURE__ */ object(
  "id message createdTime:datetime likeCount:integer replyCount:integer platform " +
    "canReply:boolean canDelete:boolean canHide:boolean canLike:boolean " +
    "isHidden:boolean isLiked:boolean",
  {
    from: $InboxPostCommentFrom,
    url: /* @__PURE__ */ nullable("string"),
    replies: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
    likeUri: /* @__PURE__ */ nullable("string"),
    cid: /* @__PURE__ */ nullable("string"),
    parentId: /* @__PURE__ */ nullable("string"),
    rootUri: /* @__PURE__ */ nullable("string"),
    rootCid: /* @__PURE__ */ nullable("string"),
  },
);

export const $InboxPostCommentPagination: Schema = /* @__PURE__ */ object("hasMore:boolean", {
  cursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxPostCommentMeta: Schema = /* @__PURE__ */ object(
  "platform postId accountId lastUpdated:datetime",
  { subreddit: /* @__PURE__ */ nullable("string") },
);

export const $GetInboxPostCommentsResponse: Schema = /* @__PURE__ */ object("status", {
  comments: /* @__PURE__ */ list($InboxPostComment),
  pagination: $InboxPostCommentPagination,
  meta: $InboxPostCommentMeta,
});

export const $InboxPost: Schema = /* @__PURE__ */ object("commentId isReply:boolean", {
  cid: /* @__PURE__ */ nullable("string"),
});

export const $ReplyToInboxPostResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  data: $InboxPost,
});

export const $DeleteInboxCommentData: Schema = /* @__PURE__ */ object("message");

export const $DeleteInboxCommentResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  data: $DeleteInboxCommentData,
});

export const $HideInboxCommentResponse: Schema = /* @__PURE__ */ object(
  "status commentId hidden:boolean platform",
);

export const $UnhideInboxCommentResponse: Schema = /* @__PURE__ */ object(
  "status commentId hidden:boolean platform",
);

export const $LikeInboxCommentResponse: Schema = /* @__PURE__ */ object(
  "status commentId liked:boolean likeUri platform",
);

export const $UnlikeInboxCommentResponse: Schema = /* @__PURE__ */ object(
  "status commentId liked:boolean platform",
);

export const $PrivateReplyToCommentPlatform: Schema = /* @__PURE__ */ choice("instagram facebook");

export const $SendPrivateReplyToCommentResponse: Schema = /* @__PURE__ */ object(
  "status messageId commentId",
  { platform: $PrivateReplyToCommentPlatform },
);
