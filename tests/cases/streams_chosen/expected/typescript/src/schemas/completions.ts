import { type Schema, choice, object, union } from "../core/schema.js";

export const $Completion: Schema = /* @__PURE__ */ object({ finalText: "string" });

export const $Piece: Schema = /* @__PURE__ */ object({ deltaText: "string" });

export const $PullModelResponse: Schema = /* @__PURE__ */ object({ doneAt: "string" });

export const $PullModelLine: Schema = /* @__PURE__ */ object({ doneBytes: "integer" });

export const $Speech: Schema = /* @__PURE__ */ union([$Piece, $Completion]);

export const $SpeechStreamFormat: Schema = /* @__PURE__ */ choice(["sse", "audio"]);
