import { type Schema, choice, list, map, object, union } from "../core/schema.js";

export const $PostLogPostId: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  content: "string",
  status: "string",
});

export const $PostLogPostId2: Schema = /* @__PURE__ */ union(["string", $PostLogPostId]);

export const $PostLogPlatform: Schema = /* @__PURE__ */ choice([
  "tiktok",
  "instagram",
  "facebook",
  "youtube",
  "linkedin",
  "twitter",
  "threads",
  "pinterest",
  "reddit",
  "bluesky",
  "googlebusiness",
  "telegram",
  "snapchat",
]);

export const $PostLogAction: Schema = /* @__PURE__ */ choice([
  "publish",
  "retry",
  "media_upload",
  "rate_limit_pause",
  "token_refresh",
  "cancelled",
]);

export const $PostLogStatus: Schema = /* @__PURE__ */ choice([
  "success",
  "failed",
  "pending",
  "skipped",
]);

export const $PostLogRequest: Schema = /* @__PURE__ */ object({
  contentPreview: "string",
  mediaCount: "integer",
  mediaTypes: /* @__PURE__ */ list("string"),
  mediaUrls: /* @__PURE__ */ list("string"),
  scheduledFor: "datetime",
  rawBody: "string",
});

export const $PostLogResponse: Schema = /* @__PURE__ */ object({
  platformPostId: "string",
  platformPostUrl: "string",
  errorMessage: "string",
  errorCode: "string",
  rawBody: "string",
});

export const $PostLog: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  postId: $PostLogPostId2,
  userId: "string",
  profileId: "string",
  platform: $PostLogPlatform,
  accountId: "string",
  accountUsername: "string",
  action: $PostLogAction,
  status: $PostLogStatus,
  statusCode: "integer",
  endpoint: "string",
  request: $PostLogRequest,
  response: $PostLogResponse,
  durationMs: "integer",
  attemptNumber: "integer",
  createdAt: "datetime",
});

export const $ConnectionLogPlatform: Schema = /* @__PURE__ */ choice([
  "tiktok",
  "instagram",
  "facebook",
  "youtube",
  "linkedin",
  "twitter",
  "threads",
  "pinterest",
  "reddit",
  "bluesky",
  "googlebusiness",
  "telegram",
  "snapchat",
]);

export const $ConnectionLogEventType: Schema = /* @__PURE__ */ choice([
  "connect_success",
  "connect_failed",
  "disconnect",
  "reconnect_success",
  "reconnect_failed",
]);

export const $ConnectionLogConnectionMethod: Schema = /* @__PURE__ */ choice([
  "oauth",
  "credentials",
  "invitation",
]);

export const $ConnectionLogError: Schema = /* @__PURE__ */ object({
  code: "string",
  message: "string",
  rawResponse: "string",
});

export const $ConnectionLogSuccess: Schema = /* @__PURE__ */ object({
  displayName: "string",
  username: "string",
  profilePicture: "string",
  permissions: /* @__PURE__ */ list("string"),
  tokenExpiresAt: "datetime",
  accountType: "string",
});

export const $ConnectionLogContext: Schema = /* @__PURE__ */ object({
  isHeadlessMode: "boolean",
  hasCustomRedirectUrl: "boolean",
  isReconnection: "boolean",
  isBYOK: ["isByok", "boolean"],
  invitationToken: "string",
  connectToken: "string",
});

export const $ConnectionLog: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  userId: "string",
  profileId: "string",
  accountId: "string",
  platform: $ConnectionLogPlatform,
  eventType: $ConnectionLogEventType,
  connectionMethod: $ConnectionLogConnectionMethod,
  error: $ConnectionLogError,
  success: $ConnectionLogSuccess,
  context: $ConnectionLogContext,
  durationMs: "integer",
  metadata: /* @__PURE__ */ map("any"),
  createdAt: "datetime",
});

export const $PostsLogPagination: Schema = /* @__PURE__ */ object({
  total: "integer",
  limit: "integer",
  skip: "integer",
  pages: "integer",
  hasMore: "boolean",
});

export const $ListPostsLogsResponse: Schema = /* @__PURE__ */ object({
  logs: /* @__PURE__ */ list($PostLog),
  pagination: $PostsLogPagination,
});

export const $PostsLogStatus: Schema = /* @__PURE__ */ choice([
  "success",
  "failed",
  "pending",
  "skipped",
  "all",
]);

export const $PostsLogPlatform: Schema = /* @__PURE__ */ choice([
  "tiktok",
  "instagram",
  "facebook",
  "youtube",
  "linkedin",
  "twitter",
  "threads",
  "pinterest",
  "reddit",
  "bluesky",
  "googlebusiness",
  "telegram",
  "snapchat",
  "all",
]);

export const $PostsLogAction: Schema = /* @__PURE__ */ choice([
  "publish",
  "retry",
  "media_upload",
  "rate_limit_pause",
  "token_refresh",
  "cancelled",
  "all",
]);

export const $ConnectionLogPagination: Schema = /* @__PURE__ */ object({
  total: "integer",
  limit: "integer",
  skip: "integer",
  pages: "integer",
  hasMore: "boolean",
});

export const $ListConnectionLogsResponse: Schema = /* @__PURE__ */ object({
  logs: /* @__PURE__ */ list($ConnectionLog),
  pagination: $ConnectionLogPagination,
});

export const $ListConnectionLogsPlatform: Schema = /* @__PURE__ */ choice([
  "tiktok",
  "instagram",
  "facebook",
  "youtube",
  "linkedin",
  "twitter",
  "threads",
  "pinterest",
  "reddit",
  "bluesky",
  "googlebusiness",
  "telegram",
  "snapchat",
  "all",
]);

export const $ListConnectionLogsEventType: Schema = /* @__PURE__ */ choice([
  "connect_success",
  "connect_failed",
  "disconnect",
  "reconnect_success",
  "reconnect_failed",
  "all",
]);

export const $ConnectionLogStatus: Schema = /* @__PURE__ */ choice(["success", "failed", "all"]);

export const $GetPostLogsResponse: Schema = /* @__PURE__ */ object({
  logs: /* @__PURE__ */ list($PostLog),
  count: "integer",
  postId: "string",
});
