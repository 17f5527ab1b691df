import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $GetAllResponse, $PageModel } from "./schemas/page.js";

/** What each operation is documented to give. */
export const documented: Documented = { "page.getAll": $GetAllResponse, "page.create": $PageModel };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `NamesOfSchemasCore` is given it.
 *
 * @example
 * ```ts
 * const core = new NamesOfSchemasCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
