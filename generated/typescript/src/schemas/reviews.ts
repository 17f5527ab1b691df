import { type Schema, list, nullable, object } from "../core/schema.js";

export const $InboxReviewReviewer: Schema = /* @__PURE__ */ object("name", {
  id: /* @__PURE__ */ nullable("string"),
  profileImage: /* @__PURE__ */ nullable("string"),
});

export const $InboxReviewReply: Schema = /* @__PURE__ */ object("id text created:datetime");

export const $InboxReview: Schema = /* @__PURE__ */ object(
  "id platform accountId accountUsername rating:integer text created:datetime " +
    "hasReply:boolean",
  {
    reviewer: $InboxReviewReviewer,
    reply: /* @__PURE__ */ nullable($InboxReviewReply),
    reviewUrl: /* @__PURE__ */ nullable("string"),
  },
);

export const $InboxReviewPagination: Schema = /* @__PURE__ */ object("hasMore:boolean", {
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxReviewMetaFailedAccount: Schema = /* @__PURE__ */ object(
  "accountId platform error",
  {
    accountUsername: /* @__PURE__ */ nullable("string"),
    code: /* @__PURE__ */ nullable("string"),
    retryAfter: /* @__PURE__ */ nullable("integer"),
  },
);

export const $InboxReviewMeta: Schema = /* @__PURE__ */ object(
  "accountsQueried:integer accountsFailed:integer lastUpdated:datetime",
  { failedAccounts: /* @__PURE__ */ list($InboxReviewMetaFailedAccount) },
);

export const $InboxReviewSummary: Schema = /* @__PURE__ */ object("totalReviews:integer", {
  averageRating: /* @__PURE__ */ nullable("number"),
});

export const $ListInboxReviewsResponse: Schema = /* @__PURE__ */ object("status", {
  data: /* @__PURE__ */ list($InboxReview),
  pagination: $InboxReviewPagination,
  meta: $InboxReviewMeta,
  summary: $InboxReviewSummary,
});

export const $ReplyToInboxReviewReply: Schema = /* @__PURE__ */ object("id text created:datetime");

export const $ReplyToInboxReviewResponse: Schema = /* @__PURE__ */ object("status platform", {
  reply: $ReplyToInboxReviewReply,
});

export const $DeleteInboxReviewReplyResponse: Schema =
  /* @__PURE__ */ object("status message platform");
