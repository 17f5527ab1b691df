import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Account } from "./schemas/accounts.js";

/** What each operation is documented to give. */
export const documented: Documented = { "accounts.create": $Account };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `MembersCore` is given it.
 *
 * @example
 * ```ts
 * const core = new MembersCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
