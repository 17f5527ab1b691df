import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Cat } from "./schemas/animals.js";

/** What each operation is documented to give. */
export const documented: Documented = { "animals.get": $Cat };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `AllOfCore` is given it.
 *
 * @example
 * ```ts
 * const core = new AllOfCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
