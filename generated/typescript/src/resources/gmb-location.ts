import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  GetGoogleBusinessLocationDetailsResponse,
  GoogleBusinessLocationDetailProfile,
  GoogleBusinessPhoneNumbers,
  GoogleBusinessRegularHoursUpdate,
  GoogleBusinessSpecialHours,
  UpdateGoogleBusinessLocationDetailsResponse,
} from "../models/gmb-location.js";

const GET: Operation = {
  name: "gmb.location.get",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-location-details",
  query: "readMask",
  errors: { 400: {}, 401: {}, 404: {} },
};

const UPDATE: Operation = {
  name: "gmb.location.update",
  method: "PUT",
  path: "/v1/accounts/{accountId}/gmb-location-details",
  fields: "updateMask regularHours specialHours profile websiteUri phoneNumbers",
  errors: { 400: {}, 401: {}, 404: {} },
};

/** What {@link GmbLocationResource.get} takes. */
export interface GmbLocationGetParams {
  /**
   * Fields to return, separated by commas: `name`, `title`, `phoneNumbers`, `categories`,
   * `storefrontAddress`, `websiteUri`, `regularHours`, `specialHours`, `serviceArea`, `profile`,
   * `openInfo`, `metadata`, `moreHours`.
   */
  readMask?: string | undefined;
}

/** What {@link GmbLocationResource.update} takes. */
export interface GmbLocationUpdateParams {
  /**
   * Fields to change, separated by commas, such as `regularHours`, `specialHours`, or
   * `profile.description`.
   */
  updateMask: string;
  /** Regular weekly opening hours. */
  regularHours?: GoogleBusinessRegularHoursUpdate | undefined;
  /** Opening hours that differ from the regular ones on certain dates. */
  specialHours?: GoogleBusinessSpecialHours | undefined;
  /** Profile of the business. */
  profile?: GoogleBusinessLocationDetailProfile | undefined;
  /** URL of the business website. */
  websiteUri?: string | undefined;
  /** Phone numbers of the business. */
  phoneNumbers?: GoogleBusinessPhoneNumbers | undefined;
}

/**
 * Read and update the details of a Google Business Profile location, such as opening hours and
 * contact data.
 *
 * @example
 * ```ts
 * const resource = new GmbLocationResource(new LateCore());
 * ```
 */
export class GmbLocationResource extends Resource {
  /**
   * Get location details.
   *
   * Returns the details of a Google Business Profile location: opening hours, description, phone
   * numbers, website, and categories. Pass `readMask` to choose the fields.
   *
   * @param accountId - ID of the account in Late, as returned by `/v1/accounts`.
   * @param params - What is sent: see {@link GmbLocationGetParams}.
   * @param options - Options of this call alone.
   * @returns The details of the location.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized, or the Google token has
   *   expired.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.gmb.location.get("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  get(
    accountId: string,
    params?: GmbLocationGetParams,
    options?: RequestOptions,
  ): Call<GetGoogleBusinessLocationDetailsResponse> {
    return call(this._client, GET, { ...params, accountId }, options);
  }

  /**
   * Update location details.
   *
   * Changes the details of a Google Business Profile location, such as opening hours, description,
   * phone numbers, or website. `updateMask` is required and names the fields to change.
   *
   * @param accountId - ID of the account in Late, as returned by `/v1/accounts`.
   * @param params - What is sent: see {@link GmbLocationUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The location is updated.
   * @throws {@link BadRequestError} The request is invalid, or `updateMask` is missing.
   * @throws {@link AuthenticationError} The request is unauthorized, or the Google token has
   *   expired.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.gmb.location.update("66f1a2b3c4d5e6f708192ad7", {
   *   updateMask: "specialHours,profile.description",
   *   profile: { description: "Specialty coffee by the harbour." },
   * });
   * ```
   */
  update(
    accountId: string,
    params: GmbLocationUpdateParams,
    options?: RequestOptions,
  ): Call<UpdateGoogleBusinessLocationDetailsResponse> {
    return call(this._client, UPDATE, { ...params, accountId }, options);
  }
}
