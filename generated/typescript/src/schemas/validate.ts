import { type Schema, choice, list, map, nullable, object, union } from "../core/schema.js";

export const $PostLengthPlatformsValue: Schema = /* @__PURE__ */ object({
  count: "integer",
  limit: "integer",
  valid: "boolean",
});

export const $ValidatePostLengthResponse: Schema = /* @__PURE__ */ object({
  text: "string",
  platforms: /* @__PURE__ */ map($PostLengthPlatformsValue),
});

export const $PostMessageWarning: Schema = /* @__PURE__ */ object({
  platform: "string",
  warning: "string",
});

export const $PostMessage: Schema = /* @__PURE__ */ object({
  valid: "boolean",
  message: "string",
  warnings: /* @__PURE__ */ list($PostMessageWarning),
});

export const $PostError: Schema = /* @__PURE__ */ object({ platform: "string", error: "string" });

export const $PostErrorsWarning: Schema = /* @__PURE__ */ object({
  platform: "string",
  warning: "string",
});

export const $PostErrors: Schema = /* @__PURE__ */ object({
  valid: "boolean",
  errors: /* @__PURE__ */ list($PostError),
  warnings: /* @__PURE__ */ list($PostErrorsWarning),
});

export const $ValidatePostResponse: Schema = /* @__PURE__ */ union([$PostMessage, $PostErrors]);

export const $ValidatePostPlatform: Schema = /* @__PURE__ */ choice([
  "twitter",
  "instagram",
  "tiktok",
  "youtube",
  "facebook",
  "linkedin",
  "bluesky",
  "threads",
  "reddit",
  "pinterest",
  "telegram",
  "snapchat",
  "googlebusiness",
]);

export const $PostPlatformCustomMediaType: Schema = /* @__PURE__ */ choice(["image", "video"]);

export const $PostPlatformCustomMedia: Schema = /* @__PURE__ */ object({
  url: "string",
  type: $PostPlatformCustomMediaType,
});

export const $PostPlatform: Schema = /* @__PURE__ */ object(
  {
    platform: $ValidatePostPlatform,
    customContent: "string",
    platformSpecificData: /* @__PURE__ */ map("any"),
    customMedia: /* @__PURE__ */ list($PostPlatformCustomMedia),
  },
  "platform",
);

export const $PostMediaItemType: Schema = /* @__PURE__ */ choice(["image", "video"]);

export const $PostMediaItem: Schema = /* @__PURE__ */ object({
  url: "string",
  type: $PostMediaItemType,
});

export const $MediaType: Schema = /* @__PURE__ */ choice(["image", "video", "unknown"]);

export const $MediaPlatformLimitsValue: Schema = /* @__PURE__ */ object({
  limit: "integer",
  limitFormatted: "string",
  withinLimit: "boolean",
});

export const $ValidateMediaResponse: Schema = /* @__PURE__ */ object({
  valid: "boolean",
  url: "string",
  error: "string",
  contentType: "string",
  size: /* @__PURE__ */ nullable("integer"),
  sizeFormatted: "string",
  type: $MediaType,
  platformLimits: /* @__PURE__ */ map($MediaPlatformLimitsValue),
});

export const $SubredditType: Schema = /* @__PURE__ */ choice(["public", "private", "restricted"]);

export const $ValidateSubreddit: Schema = /* @__PURE__ */ object({
  name: "string",
  title: "string",
  description: "string",
  subscribers: "integer",
  isNSFW: ["isNsfw", "boolean"],
  type: $SubredditType,
  allowImages: "boolean",
  allowVideos: "boolean",
});

export const $Subreddit: Schema = /* @__PURE__ */ object({
  exists: "boolean",
  subreddit: $ValidateSubreddit,
});

export const $SubredditError: Schema = /* @__PURE__ */ object({
  exists: "boolean",
  error: "string",
});

export const $ValidateSubredditResponse: Schema = /* @__PURE__ */ union([
  $Subreddit,
  $SubredditError,
]);
