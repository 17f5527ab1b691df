import { type Schema, choice, list, object } from "../core/schema.js";

export const $YouTubeVideoFormat: Schema = /* @__PURE__ */ object({
  id: "string",
  label: "string",
  ext: "string",
  type: "string",
  height: "integer",
  width: "integer",
});

export const $DownloadYouTubeVideoResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
  formats: /* @__PURE__ */ list($YouTubeVideoFormat),
});

export const $YouTubeVideoAction: Schema = /* @__PURE__ */ choice(["download", "formats"]);

export const $DownloadYouTubeVideoFormat: Schema = /* @__PURE__ */ choice(["video", "audio"]);

export const $YouTubeVideoQuality: Schema = /* @__PURE__ */ choice(["hd", "sd"]);

export const $YouTubeTranscriptSegment: Schema = /* @__PURE__ */ object({
  text: "string",
  start: "number",
  duration: "number",
});

export const $GetYouTubeTranscriptResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  videoId: "string",
  language: "string",
  fullText: "string",
  segments: /* @__PURE__ */ list($YouTubeTranscriptSegment),
});

export const $DownloadInstagramMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
});

export const $InstagramHashtagStatus: Schema = /* @__PURE__ */ choice([
  "banned",
  "restricted",
  "safe",
  "unknown",
]);

export const $InstagramHashtag: Schema = /* @__PURE__ */ object({
  hashtag: "string",
  status: $InstagramHashtagStatus,
  reason: "string",
  confidence: "number",
});

export const $InstagramHashtagSummary: Schema = /* @__PURE__ */ object({
  banned: "integer",
  restricted: "integer",
  safe: "integer",
});

export const $CheckInstagramHashtagsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  results: /* @__PURE__ */ list($InstagramHashtag),
  summary: $InstagramHashtagSummary,
});

export const $TikTokVideoFormat: Schema = /* @__PURE__ */ object({
  id: "string",
  label: "string",
  ext: "string",
});

export const $DownloadTikTokVideoResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
  formats: /* @__PURE__ */ list($TikTokVideoFormat),
});

export const $TikTokVideoAction: Schema = /* @__PURE__ */ choice(["download", "formats"]);

export const $DownloadTwitterMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
});

export const $TwitterMediaAction: Schema = /* @__PURE__ */ choice(["download", "formats"]);

export const $DownloadFacebookVideoResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
  thumbnail: "string",
});

export const $DownloadLinkedInVideoResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  downloadUrl: "string",
});

export const $DownloadBlueskyMediaResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  title: "string",
  text: "string",
  downloadUrl: "string",
  thumbnail: "string",
});
