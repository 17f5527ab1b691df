import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $CreateOrderResponse, $ListOrdersResponse } from "./schemas/orders.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "orders.create": $CreateOrderResponse,
  "orders.list": $ListOrdersResponse,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ExamplesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ExamplesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
