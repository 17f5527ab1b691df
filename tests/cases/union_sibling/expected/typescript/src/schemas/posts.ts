import { type Schema, list, object, sibling } from "../core/schema.js";

export const $VideoData: Schema = /* @__PURE__ */ object("allowDuet:boolean title");

export const $TextData: Schema = /* @__PURE__ */ object("title", {
  threadItems: /* @__PURE__ */ list("string"),
});

export const $TargetPlatformData: Schema = /* @__PURE__ */ sibling("platform", {
  tube: $VideoData,
  board: $TextData,
});

export const $Target: Schema = /* @__PURE__ */ object("platform!", {
  platformData: $TargetPlatformData,
});
