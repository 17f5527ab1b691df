import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const FETCH: Operation = {
  name: "reports.fetch",
  method: "GET",
  path: "/v1/reports",
  kind: "none",
};

/**
 * Reports.
 *
 * @example
 * ```ts
 * const resource = new Reports(new NamesFromPathsCore());
 * ```
 */
export class Reports extends Resource {
  /**
   * Call `GET /v1/reports`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.reports.fetch();
   * ```
   */
  fetch(options?: RequestOptions): Call<void> {
    return call(this._client, FETCH, undefined, options);
  }
}
