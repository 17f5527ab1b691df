import { type Schema, choice, list, map, object } from "../core/schema.js";

export const $ErrorResponse: Schema = /* @__PURE__ */ object({
  error: "string",
  details: /* @__PURE__ */ map("any"),
});

export const $YouTubeScopeMissingResponseScopeStatus: Schema = /* @__PURE__ */ object({
  hasAnalyticsScope: "boolean",
  requiresReauthorization: "boolean",
  reauthorizeUrl: "string",
});

export const $YouTubeScopeMissingResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  error: "string",
  code: "string",
  scopeStatus: $YouTubeScopeMissingResponseScopeStatus,
});

export const $UnauthorizedBody: Schema = /* @__PURE__ */ object({ error: "string" });

export const $PaymentRequiredBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: "string",
});

export const $NotFoundBody: Schema = /* @__PURE__ */ object({ error: "string" });

export const $BadRequestBody: Schema = /* @__PURE__ */ object({ error: "string" });

export const $ForbiddenBody: Schema = /* @__PURE__ */ object({ error: "string" });

export const $InternalErrorBody: Schema = /* @__PURE__ */ object({
  success: "boolean",
  error: "string",
});

export const $BestTimeToPostForbiddenBody: Schema = /* @__PURE__ */ object({
  error: "string",
  requiresAddon: "boolean",
});

export const $ConflictBodyDetails: Schema = /* @__PURE__ */ object({
  accountId: "string",
  platform: "string",
  existingPostId: "string",
});

export const $ConflictBody: Schema = /* @__PURE__ */ object({
  error: "string",
  details: $ConflictBodyDetails,
});

export const $RateLimitedBody: Schema = /* @__PURE__ */ object({
  error: "string",
  details: /* @__PURE__ */ map("any"),
});

export const $FollowerStatForbiddenBody: Schema = /* @__PURE__ */ object({
  error: "string",
  message: "string",
  requiresAddon: "boolean",
});

export const $FacebookPageInternalErrorBody: Schema = /* @__PURE__ */ object({ error: "string" });

export const $LinkedInAggregateAnalyticsBadRequestBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: "string",
  validOptions: /* @__PURE__ */ list("string"),
});

export const $LinkedInAggregateAnalyticsForbiddenBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: "string",
  requiredScope: "string",
  action: "string",
});

export const $BadRequestBodyCode: Schema = /* @__PURE__ */ choice([
  "missing_urn",
  "invalid_urn",
  "invalid_platform",
]);

export const $LinkedInPostAnalyticsBadRequestBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: $BadRequestBodyCode,
});

export const $LinkedInPostAnalyticsNotFoundBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: "string",
});

export const $LinkedInPostReactionBadRequestBodyCode: Schema = /* @__PURE__ */ choice([
  "missing_urn",
  "invalid_urn",
  "invalid_platform",
  "PLATFORM_LIMITATION",
]);

export const $LinkedInPostReactionBadRequestBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: $LinkedInPostReactionBadRequestBodyCode,
});

export const $WebhookInternalErrorBody: Schema = /* @__PURE__ */ object({
  success: "boolean",
  message: "string",
});

export const $InboxMessageBadRequestBodyCode: Schema = /* @__PURE__ */ choice([
  "PLATFORM_LIMITATION",
]);

export const $InboxMessageBadRequestBody: Schema = /* @__PURE__ */ object({
  error: "string",
  code: $InboxMessageBadRequestBodyCode,
});
