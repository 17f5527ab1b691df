import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $SearchResponse } from "./schemas/search.js";

/** What each operation is documented to give. */
export const documented: Documented = { "search.search": $SearchResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionStructuralCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionStructuralCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
