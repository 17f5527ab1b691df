import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const CREATE: Operation = {
  name: "assetReport.create",
  method: "POST",
  path: "/v1/asset_report/create",
  kind: "none",
};

const GET: Operation = {
  name: "assetReport.get",
  method: "POST",
  path: "/v1/asset_report/get",
  kind: "none",
};

/**
 * Asset Report.
 *
 * @example
 * ```ts
 * const resource = new AssetReport(new NamesFromPathsCore());
 * ```
 */
export class AssetReport extends Resource {
  /**
   * Call `POST /v1/asset_report/create`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.assetReport.create();
   * ```
   */
  create(options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, undefined, options);
  }

  /**
   * Call `POST /v1/asset_report/get`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.assetReport.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }
}
