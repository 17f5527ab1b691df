import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  GetGoogleBusinessAttributesResponse,
  UpdateGoogleBusinessAttribute,
  UpdateGoogleBusinessAttributesResponse,
} from "../models/gmb-attributes.js";

const GET: Operation = {
  name: "gmb.attributes.get",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-attributes",
  errors: { 400: {}, 401: {} },
};

const UPDATE: Operation = {
  name: "gmb.attributes.update",
  method: "PUT",
  path: "/v1/accounts/{accountId}/gmb-attributes",
  fields: "attributes attributeMask",
  errors: { 400: {}, 401: {} },
};

/** What {@link GmbAttributes.update} takes. */
export interface GmbAttributesUpdateParams {
  /** Attributes with their new values. */
  attributes: UpdateGoogleBusinessAttribute[];
  /** Names of the attributes to change, separated by commas, such as `has_delivery,has_takeout`. */
  attributeMask: string;
}

/**
 * Read and update the attributes of a Google Business Profile location, such as amenities and
 * payment types.
 *
 * @example
 * ```ts
 * const resource = new GmbAttributes(new LateCore());
 * ```
 */
export class GmbAttributes extends Resource {
  /**
   * Get location attributes.
   *
   * Returns the attributes of a Google Business Profile location, such as amenities, services,
   * accessibility, and payment types. Which attributes are available depends on the business
   * category.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param options - Options of this call alone.
   * @returns The attributes of the location.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.attributes.get("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  get(accountId: string, options?: RequestOptions): Call<GetGoogleBusinessAttributesResponse> {
    return call(this._client, GET, { accountId }, options);
  }

  /**
   * Update location attributes.
   *
   * Changes attributes of a Google Business Profile location, such as amenities and services.
   * `attributeMask` lists the attributes to change, separated by commas.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbAttributesUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The attributes are updated.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.attributes.update("66f1a2b3c4d5e6f708192ad7", {
   *   attributes: [
   *     { name: "has_takeout", values: [true] },
   *     { name: "has_delivery", values: [false] },
   *   ],
   *   attributeMask: "has_takeout,has_delivery",
   * });
   * ```
   */
  update(
    accountId: string,
    params: GmbAttributesUpdateParams,
    options?: RequestOptions,
  ): Call<UpdateGoogleBusinessAttributesResponse> {
    return call(this._client, UPDATE, { ...params, accountId }, options);
  }
}
