import { type Schema, object, union } from "../core/schema.js";
import { $Completion } from "./completion.js";
import { $Piece } from "./piece.js";

export const $PullModelResponse: Schema = /* @__PURE__ */ object("doneAt");

export const $PullModelLine: Schema = /* @__PURE__ */ object("doneBytes:integer");

export const $Speech: Schema = /* @__PURE__ */ union([$Piece, $Completion]);
