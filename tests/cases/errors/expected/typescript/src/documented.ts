import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $GetThingResponse } from "./schemas/things.js";

/** What each operation is documented to give. */
export const documented: Documented = { "things.get": $GetThingResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `ErrorsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new ErrorsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
