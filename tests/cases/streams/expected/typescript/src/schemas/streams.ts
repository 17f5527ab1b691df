import { type Schema, object } from "../core/schema.js";

export const $Tick: Schema = /* @__PURE__ */ object("tickCount:integer");
