import { type Schema, choice, list, map, object, union } from "../core/schema.js";

export const $PostLogPostId: Schema = /* @__PURE__ */ object("_id>id content status");

export const $PostLogPostId2: Schema = /* @__PURE__ */ union(["string", $PostLogPostId]);

export const $PostLogPlatform: Schema = /* @__PURE__ */ choice(
  "tiktok instagram facebook youtube linkedin twitter threads pinterest reddit " +
    "bluesky googlebusiness telegram snapchat",
);

export const $PostLogAction: Schema = /* @__PURE__ */ choice(
  "publish retry media_upload rate_limit_pause token_refresh cancelled",
);

export const $PostLogStatus: Schema = /* @__PURE__ */ choice("success failed pending skipped");

export const $PostLogRequest: Schema = /* @__PURE__ */ object(
  "contentPreview mediaCount:integer scheduledFor:datetime rawBody",
  { mediaTypes: /* @__PURE__ */ list("string"), mediaUrls: /* @__PURE__ */ list("string") },
);

export const $PostLogResponse: Schema = /* @__PURE__ */ object(
  "platformPostId platformPostUrl errorMessage errorCode rawBody",
);

export const $PostLog: Schema = /* @__PURE__ */ object(
  "_id>id userId profileId accountId accountUsername statusCode:integer endpoint " +
    "durationMs:integer attemptNumber:integer createdAt:datetime",
  {
    postId: $PostLogPostId2,
    platform: $PostLogPlatform,
    action: $PostLogAction,
    status: $PostLogStatus,
    request: $PostLogRequest,
    response: $PostLogResponse,
  },
);

export const $ConnectionLogPlatform: Schema = /* @__PURE__ */ choice(
  "tiktok instagram facebook youtube linkedin twitter threads pinterest reddit " +
    "bluesky googlebusiness telegram snapchat",
);

export const $ConnectionLogEventType: Schema = /* @__PURE__ */ choice(
  "connect_success connect_failed disconnect reconnect_success reconnect_failed",
);

export const $ConnectionLogConnectionMethod: Schema = /* @__PURE__ */ choice(
  "oauth credentials invitation",
);

export const $ConnectionLogError: Schema = /* @__PURE__ */ object("code message rawResponse");

export const $ConnectionLogSuccess: Schema = /* @__PURE__ */ object(
  "displayName username profilePicture tokenExpiresAt:datetime accountType",
  { permissions: /* @__PURE__ */ list("string") },
);

export const $ConnectionLogContext: Schema = /* @__PURE__ */ object(
  "isHeadlessMode:boolean hasCustomRedirectUrl:boolean isReconnection:boolean " +
    "isBYOK>isByok:boolean invitationToken connectToken",
);

export const $ConnectionLog: Schema = /* @__PURE__ */ object(
  "_id>id userId profileId accountId durationMs:integer createdAt:datetime",
  {
    platform: $ConnectionLogPlatform,
    eventType: $ConnectionLogEventType,
    connectionMethod: $ConnectionLogConnectionMethod,
    error: $ConnectionLogError,
    success: $ConnectionLogSuccess,
    context: $ConnectionLogContext,
    metadata: /* @__PURE__ */ map("any"),
  },
);

export const $PostsLogPagination: Schema = /* @__PURE__ */ object(
  "total:integer limit:integer skip:integer pages:integer hasMore:boolean",
);

export const $ListPostsLogsResponse: Schema = /* @__PURE__ */ object("", {
  logs: /* @__PURE__ */ list($PostLog),
  pagination: $PostsLogPagination,
});

export const $ConnectionLogPagination: Schema = /* @__PURE__ */ object(
  "total:integer limit:integer skip:integer pages:integer hasMore:boolean",
);

export const $ListConnectionLogsResponse: Schema = /* @__PURE__ */ object("", {
  logs: /* @__PURE__ */ list($ConnectionLog),
  pagination: $ConnectionLogPagination,
});

export const $GetPostLogsResponse: Schema = /* @__PURE__ */ object("count:integer postId", {
  logs: /* @__PURE__ */ list($PostLog),
});
