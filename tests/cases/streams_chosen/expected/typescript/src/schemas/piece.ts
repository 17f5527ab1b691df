import { type Schema, object } from "../core/schema.js";

export const $Piece: Schema = /* @__PURE__ */ object("deltaText");
