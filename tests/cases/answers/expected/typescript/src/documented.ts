import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list, map, nullable } from "./core/schema.js";
import { $CreateManyAnswer, $GetInlineResponse, $Thing } from "./schemas/answers.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "answers.getText": "string",
  "answers.getBinary": "file",
  "answers.getAny": "any",
  "answers.getGone": $Thing,
  "answers.getNumbers": /* @__PURE__ */ list("integer"),
  "answers.getMap": /* @__PURE__ */ map($Thing),
  "answers.getMaybe": /* @__PURE__ */ nullable($Thing),
  "answers.getMoment": "datetime",
  "answers.createMany": $CreateManyAnswer,
  "answers.getDefault": $Thing,
  "answers.getInline": $GetInlineResponse,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `AnswersCore` is given it.
 *
 * @example
 * ```ts
 * const core = new AnswersCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
