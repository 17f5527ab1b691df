import { type Schema, choice, list, map, object } from "../core/schema.js";

export const $ErrorResponse: Schema = /* @__PURE__ */ object("error", {
  details: /* @__PURE__ */ map("any"),
});

export const $YouTubeScopeMissingResponseScopeStatus: Schema = /* @__PURE__ */ object(
  "hasAnalyticsScope:boolean requiresReauthorization:boolean reauthorizeUrl",
);

export const $YouTubeScopeMissingResponse: Schema = /* @__PURE__ */ object(
  "success:boolean error code",
  { scopeStatus: $YouTubeScopeMissingResponseScopeStatus },
);

export const $UnauthorizedBody: Schema = /* @__PURE__ */ object("error");

export const $PaymentRequiredBody: Schema = /* @__PURE__ */ object("error code");

export const $NotFoundBody: Schema = /* @__PURE__ */ object("error");

export const $BadRequestBody: Schema = /* @__PURE__ */ object("error");

export const $ForbiddenBody: Schema = /* @__PURE__ */ object("error");

export const $InternalErrorBody: Schema = /* @__PURE__ */ object("success:boolean error");

export const $BestTimeToPostForbiddenBody: Schema = /* @__PURE__ */ object(
  "error requiresAddon:boolean",
);

export const $ConflictBodyDetails: Schema = /* @__PURE__ */ object(
  "accountId platform existingPostId",
);

export const $ConflictBody: Schema = /* @__PURE__ */ object("error", {
  details: $ConflictBodyDetails,
});

export const $RateLimitedBody: Schema = /* @__PURE__ */ object("error", {
  details: /* @__PURE__ */ map("any"),
});

export const $FollowerStatForbiddenBody: Schema = /* @__PURE__ */ object(
  "error message requiresAddon:boolean",
);

export const $FacebookPageInternalErrorBody: Schema = /* @__PURE__ */ object("error");

export const $LinkedInAggregateAnalyticsBadRequestBody: Schema = /* @__PURE__ */ object(
  "error code",
  { validOptions: /* @__PURE__ */ list("string") },
);

export const $LinkedInAggregateAnalyticsForbiddenBody: Schema = /* @__PURE__ */ object(
  "error code requiredScope action",
);

export const $BadRequestBodyCode: Schema = /* @__PURE__ */ choice(
  "missing_urn invalid_urn invalid_platform",
);

export const $LinkedInPostAnalyticsBadRequestBody: Schema = /* @__PURE__ */ object("error", {
  code: $BadRequestBodyCode,
});

export const $LinkedInPostAnalyticsNotFoundBody: Schema = /* @__PURE__ */ object("error code");

export const $LinkedInPostReactionBadRequestBodyCode: Schema = /* @__PURE__ */ choice(
  "missing_urn invalid_urn invalid_platform PLATFORM_LIMITATION",
);

export const $LinkedInPostReactionBadRequestBody: Schema = /* @__PURE__ */ object("error", {
  code: $LinkedInPostReactionBadRequestBodyCode,
});

export const $WebhookInternalErrorBody: Schema = /* @__PURE__ */ object("success:boolean message");

export const $InboxMessageBadRequestBodyCode: Schema =
  /* @__PURE__ */ choice("PLATFORM_LIMITATION");

export const $InboxMessageBadRequestBody: Schema = /* @__PURE__ */ object("error", {
  code: $InboxMessageBadRequestBodyCode,
});
