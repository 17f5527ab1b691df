import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $Pet } from "./schemas/pets.js";
import { $Shape } from "./schemas/shapes.js";
import { $Vehicle } from "./schemas/vehicles.js";
import { $Vessel } from "./schemas/vessels.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "pets.create": $Pet,
  "vehicles.list": /* @__PURE__ */ list($Vehicle),
  "shapes.get": $Shape,
  "vessels.get": $Vessel,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionDiscriminatorCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionDiscriminatorCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
