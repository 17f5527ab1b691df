import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { SearchFilter, SearchLimit, SearchQuery, SearchResponse } from "../models/search.js";

const SEARCH: Operation = {
  name: "search.search",
  method: "POST",
  path: "/search",
  fields: "query limit filter",
};

/** What {@link Search.search} takes. */
export interface SearchSearchParams {
  query: SearchQuery;
  limit?: SearchLimit | undefined;
  filter?: SearchFilter | null | undefined;
}

/**
 * Search.
 *
 * @example
 * ```ts
 * const resource = new Search(new UnionStructuralCore());
 * ```
 */
export class Search extends Resource {
  /**
   * Call `POST /search`.
   *
   * @param params - What is sent: see {@link SearchSearchParams}.
   * @param options - Options of this call alone.
   * @returns What was found.
   *
   * @example
   * ```ts
   * const result = await client.search.search({ query: "coffee" });
   * ```
   */
  search(params: SearchSearchParams, options?: RequestOptions): Call<SearchResponse> {
    return call(this._client, SEARCH, params, options);
  }
}
