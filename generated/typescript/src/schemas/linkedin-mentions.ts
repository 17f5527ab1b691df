import { type Schema, choice, object } from "../core/schema.js";

export const $LinkedInMentionType: Schema = /* @__PURE__ */ choice(["person", "organization"]);

export const $GetLinkedInMentionsResponse: Schema = /* @__PURE__ */ object({
  urn: "string",
  type: $LinkedInMentionType,
  displayName: "string",
  mentionFormat: "string",
  vanityName: "string",
  warning: "string",
});
