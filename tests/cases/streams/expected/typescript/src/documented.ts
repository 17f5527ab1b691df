import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $Tick } from "./schemas/streams.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "streams.watchEvents": $Tick,
  "streams.watchRaw": "any",
  "streams.exportLines": $Tick,
  "streams.download": "file",
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `StreamsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new StreamsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
