import { type Schema, choice, list, map, nullable, object, union } from "../core/schema.js";

export const $PostLengthPlatformsValue: Schema = /* @__PURE__ */ object(
  "count:integer limit:integer valid:boolean",
);

export const $ValidatePostLengthResponse: Schema = /* @__PURE__ */ object("text", {
  platforms: /* @__PURE__ */ map($PostLengthPlatformsValue),
});

export const $PostMessageWarning: Schema = /* @__PURE__ */ object("platform warning");

export const $PostMessage: Schema = /* @__PURE__ */ object("valid:boolean message", {
  warnings: /* @__PURE__ */ list($PostMessageWarning),
});

export const $PostError: Schema = /* @__PURE__ */ object("platform error");

export const $PostErrorsWarning: Schema = /* @__PURE__ */ object("platform warning");

export const $PostErrors: Schema = /* @__PURE__ */ object("valid:boolean", {
  errors: /* @__PURE__ */ list($PostError),
  warnings: /* @__PURE__ */ list($PostErrorsWarning),
});

export const $ValidatePostResponse: Schema = /* @__PURE__ */ union([$PostMessage, $PostErrors]);

export const $MediaType: Schema = /* @__PURE__ */ choice("image video unknown");

export const $MediaPlatformLimitsValue: Schema = /* @__PURE__ */ object(
  "limit:integer limitFormatted withinLimit:boolean",
);

export const $ValidateMediaResponse: Schema = /* @__PURE__ */ object(
  "valid:boolean url error contentType sizeFormatted",
  {
    size: /* @__PURE__ */ nullable("integer"),
    type: $MediaType,
    platformLimits: /* @__PURE__ */ map($MediaPlatformLimitsValue),
  },
);

export const $SubredditType: Schema = /* @__PURE__ */ choice("public private restricted");

export const $ValidateSubreddit: Schema = /* @__PURE__ */ object(
  "name title description subscribers:integer isNSFW>isNsfw:boolean " +
    "allowImages:boolean allowVideos:boolean",
  { type: $SubredditType },
);

export const $Subreddit: Schema = /* @__PURE__ */ object("exists:boolean", {
  subreddit: $ValidateSubreddit,
});

export const $SubredditError: Schema = /* @__PURE__ */ object("exists:boolean error");

export const $ValidateSubredditResponse: Schema = /* @__PURE__ */ union([
  $Subreddit,
  $SubredditError,
]);
