import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Pet } from "./schemas/pets.js";

/** What each operation is documented to give. */
export const documented: Documented = { "pets.get": $Pet };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `NullableCore` is given it.
 *
 * @example
 * ```ts
 * const core = new NullableCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
