import { type Schema, choice, list, nullable, object } from "../core/schema.js";

export const $InboxReviewReviewer: Schema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ nullable("string"),
  name: "string",
  profileImage: /* @__PURE__ */ nullable("string"),
});

export const $InboxReviewReply: Schema = /* @__PURE__ */ object({
  id: "string",
  text: "string",
  created: "datetime",
});

export const $InboxReview: Schema = /* @__PURE__ */ object({
  id: "string",
  platform: "string",
  accountId: "string",
  accountUsername: "string",
  reviewer: $InboxReviewReviewer,
  rating: "integer",
  text: "string",
  created: "datetime",
  hasReply: "boolean",
  reply: /* @__PURE__ */ nullable($InboxReviewReply),
  reviewUrl: /* @__PURE__ */ nullable("string"),
});

export const $InboxReviewPagination: Schema = /* @__PURE__ */ object({
  hasMore: "boolean",
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxReviewMetaFailedAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  accountUsername: /* @__PURE__ */ nullable("string"),
  platform: "string",
  error: "string",
  code: /* @__PURE__ */ nullable("string"),
  retryAfter: /* @__PURE__ */ nullable("integer"),
});

export const $InboxReviewMeta: Schema = /* @__PURE__ */ object({
  accountsQueried: "integer",
  accountsFailed: "integer",
  failedAccounts: /* @__PURE__ */ list($InboxReviewMetaFailedAccount),
  lastUpdated: "datetime",
});

export const $InboxReviewSummary: Schema = /* @__PURE__ */ object({
  totalReviews: "integer",
  averageRating: /* @__PURE__ */ nullable("number"),
});

export const $ListInboxReviewsResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  data: /* @__PURE__ */ list($InboxReview),
  pagination: $InboxReviewPagination,
  meta: $InboxReviewMeta,
  summary: $InboxReviewSummary,
});

export const $InboxReviewPlatform: Schema = /* @__PURE__ */ choice(["facebook", "googlebusiness"]);

export const $InboxReviewSortBy: Schema = /* @__PURE__ */ choice(["date", "rating"]);

export const $InboxReviewSortOrder: Schema = /* @__PURE__ */ choice(["asc", "desc"]);

export const $ReplyToInboxReviewReply: Schema = /* @__PURE__ */ object({
  id: "string",
  text: "string",
  created: "datetime",
});

export const $ReplyToInboxReviewResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  reply: $ReplyToInboxReviewReply,
  platform: "string",
});

export const $DeleteInboxReviewReplyResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  message: "string",
  platform: "string",
});
