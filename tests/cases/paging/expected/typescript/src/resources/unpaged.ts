import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { ListUnpagedResponse } from "../models/unpaged.js";

const LIST: Operation = { name: "unpaged.list", method: "GET", path: "/unpaged", query: "page" };

/** What {@link Unpaged.list} takes. */
export interface UnpagedListParams {
  page?: number | undefined;
}

/**
 * Unpaged.
 *
 * @example
 * ```ts
 * const resource = new Unpaged(new PagingCore());
 * ```
 */
export class Unpaged extends Resource {
  /**
   * Call `GET /unpaged`.
   *
   * @param params - What is sent: see {@link UnpagedListParams}.
   * @param options - Options of this call alone.
   * @returns Not walked.
   *
   * @example
   * ```ts
   * const result = await paging.unpaged.list();
   * ```
   */
  list(params?: UnpagedListParams, options?: RequestOptions): Call<ListUnpagedResponse> {
    return call(this._client, LIST, params, options);
  }
}
