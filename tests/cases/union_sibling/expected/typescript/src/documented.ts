import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $Target } from "./schemas/posts.js";

/** What each operation is documented to give. */
export const documented: Documented = { "posts.create": /* @__PURE__ */ list($Target) };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionSiblingCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionSiblingCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
