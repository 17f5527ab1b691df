import { type Schema, object, union } from "../core/schema.js";

export const $Boat: Schema = /* @__PURE__ */ object({ hull: "string", sails: "integer" }, "hull");

export const $Raft: Schema = /* @__PURE__ */ object({ hull: "string", logs: "integer" }, "hull");

export const $Vessel: Schema = /* @__PURE__ */ union([$Boat, $Raft], {
  property: "hull",
  mapping: { boat: $Boat, raft: $Raft },
});
