import { type Schema, choice, list, object, union } from "../core/schema.js";

export const $ByName: Schema = /* @__PURE__ */ object("firstName! lastName");

export const $HitPlace: Schema = /* @__PURE__ */ object("cityName!");

export const $Hit: Schema = /* @__PURE__ */ union([$ByName, $HitPlace]);

export const $ByAge: Schema = /* @__PURE__ */ object("minAge!:integer");

export const $SearchModel: Schema = /* @__PURE__ */ choice("big small");

export const $SearchScore: Schema = /* @__PURE__ */ union(["integer", "string"]);

export const $SearchGroups: Schema = /* @__PURE__ */ union([
  /* @__PURE__ */ list($ByName),
  /* @__PURE__ */ list($ByAge),
]);

export const $SearchResponse: Schema = /* @__PURE__ */ object("", {
  hit: $Hit,
  model: $SearchModel,
  score: $SearchScore,
  groups: $SearchGroups,
});
