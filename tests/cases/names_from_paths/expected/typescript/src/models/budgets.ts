/** All. */
export interface ListBudgetsResponse {
  budgets?: string[] | undefined;
}

/** It. */
export interface GetBudgetResponse {
  name?: string | undefined;
}
