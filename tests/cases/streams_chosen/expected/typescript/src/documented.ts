import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $Completion } from "./schemas/completion.js";
import { $PullModelLine, $PullModelResponse, $Speech } from "./schemas/completions.js";
import { $Piece } from "./schemas/piece.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "completions.create": $Completion,
  "completions.create stream": $Piece,
  "completions.pullModel": $PullModelLine,
  "completions.pullModel stream False": $PullModelResponse,
  "completions.createSpeech": "file",
  "completions.createSpeech streamFormat sse": $Speech,
  "counts.list": /* @__PURE__ */ list("integer"),
  "counts.list stream": "integer",
  "counts.getLog": /* @__PURE__ */ list("string"),
  "counts.getLog Accept application/x-ndjson": "string",
  "reports.get": $Completion,
  "reports.get Accept application/pdf": "file",
  "reports.list": /* @__PURE__ */ list($Completion),
  "reports.list Accept text/csv": "string",
  "reports.createBatch": /* @__PURE__ */ list($Piece),
  "reports.createBatch Accept application/jsonl": $Piece,
  "reports.getSound": "file",
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ChosenStreamsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ChosenStreamsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
