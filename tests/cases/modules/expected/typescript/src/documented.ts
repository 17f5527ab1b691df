import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Team, $User } from "./schemas/user.js";

/** What each operation is documented to give. */
export const documented: Documented = { "users.get": $User, "teams.get": $Team };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ModulesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ModulesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
