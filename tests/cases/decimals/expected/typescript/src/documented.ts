import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $Price } from "./schemas/prices.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "prices.list": /* @__PURE__ */ list($Price),
  "prices.create": $Price,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `DecimalsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new DecimalsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
