import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $CreateNoteResponse } from "./schemas/notes.js";

/** What each operation is documented to give. */
export const documented: Documented = { "notes.create": $CreateNoteResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ProseCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ProseCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
