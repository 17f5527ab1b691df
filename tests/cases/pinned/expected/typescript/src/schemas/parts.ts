import { type Schema, object } from "../core/schema.js";

export const $Part: Schema = /* @__PURE__ */ object("part_no>partNo");
