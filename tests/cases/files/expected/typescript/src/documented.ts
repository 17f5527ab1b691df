import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $AnyAnimal, $Cat, $Pet } from "./schemas/pets.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "pets.listCats": /* @__PURE__ */ list($Cat),
  "pets.listDogs": /* @__PURE__ */ list($Pet),
  "pets.list": $AnyAnimal,
  "pets.listPets": $AnyAnimal,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `FilesCore` is given it.
 *
 * @example
 * ```ts
 * const core = new FilesCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
