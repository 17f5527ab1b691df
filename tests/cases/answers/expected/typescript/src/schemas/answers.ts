import { type Schema, object, union } from "../core/schema.js";

export const $Thing: Schema = /* @__PURE__ */ object("name");

export const $Made: Schema = /* @__PURE__ */ object("createdId!");

export const $CreateManyAnswer: Schema = /* @__PURE__ */ union([$Thing, $Made]);

export const $InlineInnerThing: Schema = /* @__PURE__ */ object("deepValue:integer");

export const $GetInlineResponse: Schema = /* @__PURE__ */ object("", {
  innerThing: $InlineInnerThing,
});
