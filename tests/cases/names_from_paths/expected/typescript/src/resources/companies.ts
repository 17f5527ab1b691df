import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const ATTACH_CONTACT: Operation = {
  name: "companies.attachContact",
  method: "PUT",
  path: "/v1/companies/{id}/contacts",
  kind: "none",
};

const GET_DETAILS_BY_ID: Operation = {
  name: "companies.getDetailsById",
  method: "GET",
  path: "/v1/companies/{id}/details",
  kind: "none",
};

/**
 * Companies.
 *
 * @example
 * ```ts
 * const resource = new Companies(new NamesFromPathsCore());
 * ```
 */
export class Companies extends Resource {
  /**
   * Call `PUT /v1/companies/{id}/contacts`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.companies.attachContact("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  attachContact(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, ATTACH_CONTACT, { id }, options);
  }

  /**
   * Call `GET /v1/companies/{id}/details`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.companies.getDetailsById("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  getDetailsById(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, GET_DETAILS_BY_ID, { id }, options);
  }
}
