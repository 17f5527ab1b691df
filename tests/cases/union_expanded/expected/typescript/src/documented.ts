import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Buyer, $Order } from "./schemas/order.js";

/** What each operation is documented to give. */
export const documented: Documented = { "orders.get": $Order, "buyers.get": $Buyer };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionExpandedCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionExpandedCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
