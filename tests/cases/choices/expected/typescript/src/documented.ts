import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Order } from "./schemas/orders.js";

/** What each operation is documented to give. */
export const documented: Documented = { "orders.get": $Order };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ChoicesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ChoicesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
