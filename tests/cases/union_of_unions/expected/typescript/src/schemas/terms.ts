import { type Schema, list, object, union } from "../core/schema.js";

export const $PredicateNot: Schema = /* @__PURE__ */ object({ not: () => $Predicate });

export const $Predicate: Schema = /* @__PURE__ */ union(["boolean", $PredicateNot]);

export const $Arguments: Schema = /* @__PURE__ */ list(() => $Argument);

export const $Apply: Schema = /* @__PURE__ */ object({ function: "string", arguments: $Arguments });

export const $Value: Schema = /* @__PURE__ */ union(["string", $Arguments, $Apply]);

export const $Argument: Schema = /* @__PURE__ */ union([$Value, $Predicate]);
