import { type Schema, object, union } from "../core/schema.js";

export const $Apple: Schema = /* @__PURE__ */ object(
  { kind: "string", coreSize: "number" },
  "kind",
);

export const $Cherry: Schema = /* @__PURE__ */ object(
  { kind: "string", stoneSize: "number" },
  "kind",
);

export const $Fruit: Schema = /* @__PURE__ */ union([$Apple, $Cherry], {
  property: "kind",
  mapping: { Apple: $Apple, Cherry: $Cherry },
});
