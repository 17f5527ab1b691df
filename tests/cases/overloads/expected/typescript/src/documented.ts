import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Many, $One, $ReportLong, $ReportShort } from "./schemas/stats.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "stats.get postId": $One,
  "stats.get": $Many,
  "stats.getReport format long": $ReportLong,
  "stats.getReport": $ReportShort,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `OverloadsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new OverloadsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
