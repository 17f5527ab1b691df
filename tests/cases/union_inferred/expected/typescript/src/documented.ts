import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $SetShapeResponse } from "./schemas/shapes.js";

/** What each operation is documented to give. */
export const documented: Documented = { "shapes.set": $SetShapeResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionInferredCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionInferredCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
