import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Builtin, $Odd, $Reactions } from "./schemas/odd.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "odd.send": $Odd,
  "odd.getReactions": $Reactions,
  "odd.sendObject": $Builtin,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `NamesOfMembersCore` is given it.
 *
 * @example
 * ```ts
 * const core = new NamesOfMembersCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
