import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $ThingResponse } from "./schemas/things.js";

/** What each operation is documented to give. */
export const documented: Documented = { "things.replace": $ThingResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ReferencesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ReferencesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
