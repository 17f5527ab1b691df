import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $GetBudgetResponse, $ListBudgetsResponse } from "./schemas/budgets.js";
import { $GetSettingsResponse } from "./schemas/settings.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "budgets.list": $ListBudgetsResponse,
  "budgets.get": $GetBudgetResponse,
  "settings.get": $GetSettingsResponse,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `NamesFromPathsCore` is given it.
 *
 * @example
 * ```ts
 * const core = new NamesFromPathsCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
