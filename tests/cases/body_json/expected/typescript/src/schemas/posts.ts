import { type Schema, nullable, object } from "../core/schema.js";

export const $Target: Schema = /* @__PURE__ */ object(
  { accountId: "string", postAt: "datetime" },
  "accountId",
);

export const $PostMediaItem: Schema = /* @__PURE__ */ object(
  { url: "string", altText: /* @__PURE__ */ nullable("string") },
  "url",
);
