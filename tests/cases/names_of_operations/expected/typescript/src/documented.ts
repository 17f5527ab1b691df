import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";

/** What each operation is documented to give. */
export const documented: Documented = { "lists.list": /* @__PURE__ */ list("string") };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `NamesOfOperationsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new NamesOfOperationsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
