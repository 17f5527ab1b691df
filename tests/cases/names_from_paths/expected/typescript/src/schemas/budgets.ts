import { type Schema, list, object } from "../core/schema.js";

export const $ListBudgetsResponse: Schema = /* @__PURE__ */ object("", {
  budgets: /* @__PURE__ */ list("string"),
});

export const $GetBudgetResponse: Schema = /* @__PURE__ */ object("name");
