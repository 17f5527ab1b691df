import { type Schema, object, union } from "../core/schema.js";

export const $Thing: Schema = /* @__PURE__ */ object({ id: "string", size: "integer" }, "id");

export const $Cat: Schema = /* @__PURE__ */ object(
  {
    id: "string",
    size: "integer",
    legs: "integer",
    furColour: "string",
    parent: () => $Cat,
    home: $Thing,
  },
  "id legs furColour",
);

export const $Extended: Schema = /* @__PURE__ */ object(
  { id: "string", size: "integer", note: "string" },
  "id",
);

export const $ChoiceWalker: Schema = /* @__PURE__ */ object(
  { id: "string", more: $Extended, stepLength: "number" },
  "id stepLength",
);

export const $ChoiceFlyer: Schema = /* @__PURE__ */ object(
  { id: "string", more: $Extended, wingSpan: "number" },
  "id wingSpan",
);

export const $Choice: Schema = /* @__PURE__ */ union([$ChoiceWalker, $ChoiceFlyer]);
