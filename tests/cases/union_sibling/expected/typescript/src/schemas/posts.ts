import { type Schema, list, object, sibling } from "../core/schema.js";

export const $VideoData: Schema = /* @__PURE__ */ object({ allowDuet: "boolean", title: "string" });

export const $TextData: Schema = /* @__PURE__ */ object({
  threadItems: /* @__PURE__ */ list("string"),
  title: "string",
});

export const $TargetPlatformData: Schema = /* @__PURE__ */ sibling(
  { property: "platform", mapping: { tube: $VideoData, board: $TextData } },
  [$VideoData, $TextData],
);

export const $Target: Schema = /* @__PURE__ */ object(
  { platform: "string", platformData: $TargetPlatformData },
  "platform",
);
