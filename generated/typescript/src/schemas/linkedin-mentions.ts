import { type Schema, choice, object } from "../core/schema.js";

export const $LinkedInMentionType: Schema = /* @__PURE__ */ choice("person organization");

export const $GetLinkedInMentionsResponse: Schema = /* @__PURE__ */ object(
  "urn displayName mentionFormat vanityName warning",
  { type: $LinkedInMentionType },
);
