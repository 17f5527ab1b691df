import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $FetchTheThingResponse } from "./schemas/admin-things.js";
import { $Part } from "./schemas/parts.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "admin.things.get": $FetchTheThingResponse,
  "parts.get": $Part,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `PinnedCore` is given it.
 *
 * @example
 * ```ts
 * const core = new PinnedCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
