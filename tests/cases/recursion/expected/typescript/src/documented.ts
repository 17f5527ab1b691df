import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Rope } from "./schemas/ropes.js";
import { $Tree } from "./schemas/trees.js";
import { $Chicken } from "./schemas/values.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "trees.create": $Tree,
  "values.set": $Chicken,
  "ropes.get": $Rope,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `RecursionCore` is given it.
 *
 * @example
 * ```ts
 * const core = new RecursionCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
