import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Shelf } from "./schemas/shelf.js";

/** What each operation is documented to give. */
export const documented: Documented = { "shelf.get": $Shelf };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `CollectionsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new CollectionsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
