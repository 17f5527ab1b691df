import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $Pet } from "./schemas/pets.js";
import { $Status } from "./schemas/status.js";
import { $Visit } from "./schemas/visits.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "pets.list": /* @__PURE__ */ list($Pet),
  "pets.get": $Pet,
  "visits.get": $Visit,
  "status.get": $Status,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `SubsetCore` is given it.
 *
 * @example
 * ```ts
 * const core = new SubsetCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
