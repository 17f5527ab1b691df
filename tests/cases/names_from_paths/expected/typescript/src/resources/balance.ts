import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = { name: "balance.get", method: "GET", path: "/v1/balance", kind: "none" };

const GET_BY_DAY: Operation = {
  name: "balance.getByDay",
  method: "GET",
  path: "/v1/balance/{day}",
  kind: "none",
};

/**
 * Balance.
 *
 * @example
 * ```ts
 * const resource = new Balance(new NamesFromPathsCore());
 * ```
 */
export class Balance extends Resource {
  /**
   * Call `GET /v1/balance`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.balance.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Call `GET /v1/balance/{day}`.
   *
   * @param day - Day.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.balance.getByDay("2026-12-01");
   * ```
   */
  getByDay(day: string, options?: RequestOptions): Call<void> {
    return call(this._client, GET_BY_DAY, { day }, options);
  }
}
