import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { GetSettingsResponse } from "../models/settings.js";

const GET: Operation = { name: "settings.get", method: "GET", path: "/v1/settings" };

/**
 * Settings.
 *
 * @example
 * ```ts
 * const resource = new Settings(new NamesFromPathsCore());
 * ```
 */
export class Settings extends Resource {
  /**
   * Call `GET /v1/settings`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.settings.get();
   * ```
   */
  get(options?: RequestOptions): Call<GetSettingsResponse> {
    return call(this._client, GET, undefined, options);
  }
}
