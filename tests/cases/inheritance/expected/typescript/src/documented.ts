import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $AnyPet } from "./schemas/pets.js";
import { $AnyPost } from "./schemas/posts.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "pets.get": $AnyPet,
  "posts.list": /* @__PURE__ */ list($AnyPost),
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `InheritanceCore` is given it.
 *
 * @example
 * ```ts
 * const core = new InheritanceCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
