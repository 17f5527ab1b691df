import { type Schema, choice, list, object, union } from "../core/schema.js";

export const $ByName: Schema = /* @__PURE__ */ object(
  { firstName: "string", lastName: "string" },
  "firstName",
);

export const $HitPlace: Schema = /* @__PURE__ */ object({ cityName: "string" }, "cityName");

export const $Hit: Schema = /* @__PURE__ */ union([$ByName, $HitPlace]);

export const $ByAge: Schema = /* @__PURE__ */ object({ minAge: "integer" }, "minAge");

export const $SearchModel: Schema = /* @__PURE__ */ choice(["big", "small"]);

export const $SearchScore: Schema = /* @__PURE__ */ union(["integer", "string"]);

export const $SearchGroups: Schema = /* @__PURE__ */ union([
  /* @__PURE__ */ list($ByName),
  /* @__PURE__ */ list($ByAge),
]);

export const $SearchResponse: Schema = /* @__PURE__ */ object({
  hit: $Hit,
  model: $SearchModel,
  score: $SearchScore,
  groups: $SearchGroups,
});

export const $SearchQuery: Schema = /* @__PURE__ */ union([
  "string",
  /* @__PURE__ */ list("string"),
]);

export const $SearchLimitString: Schema = /* @__PURE__ */ choice(["all"]);

export const $SearchLimit: Schema = /* @__PURE__ */ union(["integer", $SearchLimitString]);

export const $SearchFilter: Schema = /* @__PURE__ */ union([$ByName, $ByAge, "string"]);
