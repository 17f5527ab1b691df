import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list, map } from "./core/schema.js";
import { $Node } from "./schemas/node.js";
import { $Things } from "./schemas/things.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "things.get": $Things,
  "children.list": /* @__PURE__ */ map(/* @__PURE__ */ list($Node)),
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `UnionReadingsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new UnionReadingsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
