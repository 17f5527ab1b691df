import { type Checks, checksOf, type Documented } from "./core/checks.js";

/** What each operation is documented to give. */
export const documented: Documented = {};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `PathStylesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new PathStylesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
