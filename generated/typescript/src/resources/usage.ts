import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { UsageStats } from "../models/usage.js";
import { readUsageStats } from "../readings/usage.js";

const GET: Operation = {
  name: "usage.get",
  method: "GET",
  path: "/v1/usage-stats",
  result: readUsageStats,
  errors: { 401: {}, 404: {} },
};

/**
 * Read your plan, its limits, and your usage.
 *
 * @example
 * ```ts
 * const resource = new Usage(new LateCore());
 * ```
 */
export class Usage extends Resource {
  /**
   * Get plan and usage.
   *
   * Returns the name of your plan, its billing period, its limits, and how much of them you have
   * used.
   *
   * @param options - Options of this call alone.
   * @returns Your plan and your usage.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const stats = await late.usage.get();
   * ```
   */
  get(options?: RequestOptions): Call<UsageStats> {
    return call(this._client, GET, undefined, options);
  }
}
