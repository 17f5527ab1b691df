import { type Schema, choice, list, object } from "../core/schema.js";

export const $YouTubeVideoFormat: Schema = /* @__PURE__ */ object(
  "id label ext type height:integer width:integer",
);

export const $DownloadYouTubeVideoResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl",
  { formats: /* @__PURE__ */ list($YouTubeVideoFormat) },
);

export const $YouTubeTranscriptSegment: Schema = /* @__PURE__ */ object(
  "text start:number duration:number",
);

export const $GetYouTubeTranscriptResponse: Schema = /* @__PURE__ */ object(
  "success:boolean videoId language fullText",
  { segments: /* @__PURE__ */ list($YouTubeTranscriptSegment) },
);

export const $DownloadInstagramMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl",
);

export const $InstagramHashtagStatus: Schema = /* @__PURE__ */ choice(
  "banned restricted safe unknown",
);

export const $InstagramHashtag: Schema = /* @__PURE__ */ object(
  "hashtag reason confidence:number",
  { status: $InstagramHashtagStatus },
);

export const $InstagramHashtagSummary: Schema = /* @__PURE__ */ object(
  "banned:integer restricted:integer safe:integer",
);

export const $CheckInstagramHashtagsResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  results: /* @__PURE__ */ list($InstagramHashtag),
  summary: $InstagramHashtagSummary,
});

export const $TikTokVideoFormat: Schema = /* @__PURE__ */ object("id label ext");

export const $DownloadTikTokVideoResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl",
  { formats: /* @__PURE__ */ list($TikTokVideoFormat) },
);

export const $DownloadTwitterMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl",
);

export const $DownloadFacebookVideoResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl thumbnail",
);

export const $DownloadLinkedInVideoResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title downloadUrl",
);

export const $DownloadBlueskyMediaResponse: Schema = /* @__PURE__ */ object(
  "success:boolean title text downloadUrl thumbnail",
);
