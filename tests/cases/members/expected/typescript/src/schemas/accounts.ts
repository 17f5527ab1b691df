import { type Schema, object } from "../core/schema.js";

export const $Profile: Schema = /* @__PURE__ */ object("createdAt!:datetime pinCode bio");

export const $Labels: Schema = /* @__PURE__ */ object("primaryLabel", {}, "string");

export const $Account: Schema = /* @__PURE__ */ object("id! userName! secret", {
  profile: $Profile,
  labels: $Labels,
});
