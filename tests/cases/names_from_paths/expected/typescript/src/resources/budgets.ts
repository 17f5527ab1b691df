import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { GetBudgetResponse, ListBudgetsResponse } from "../models/budgets.js";

const LIST: Operation = { name: "budgets.list", method: "GET", path: "/v1/budgets" };

const GET: Operation = { name: "budgets.get", method: "GET", path: "/v1/budgets/{id}" };

/**
 * Budgets.
 *
 * @example
 * ```ts
 * const resource = new Budgets(new NamesFromPathsCore());
 * ```
 */
export class Budgets extends Resource {
  /**
   * Call `GET /v1/budgets`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.budgets.list();
   * ```
   */
  list(options?: RequestOptions): Call<ListBudgetsResponse> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `GET /v1/budgets/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.budgets.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<GetBudgetResponse> {
    return call(this._client, GET, { id }, options);
  }
}
