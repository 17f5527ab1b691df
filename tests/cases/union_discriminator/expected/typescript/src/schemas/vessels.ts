import { type Schema, object, tagged } from "../core/schema.js";

export const $Boat: Schema = /* @__PURE__ */ object("hull! sails:integer");

export const $Raft: Schema = /* @__PURE__ */ object("hull! logs:integer");

export const $Vessel: Schema = /* @__PURE__ */ tagged("hull", { boat: $Boat, raft: $Raft });
