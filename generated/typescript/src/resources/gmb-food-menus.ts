import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  FoodMenu,
  GetGoogleBusinessFoodMenusResponse,
  UpdateGoogleBusinessFoodMenusResponse,
} from "../models/gmb-food-menus.js";

const GET: Operation = {
  name: "gmb.foodMenus.get",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-food-menus",
  errors: { 400: {}, 401: {}, 403: {}, 404: {}, 500: {} },
};

const UPDATE: Operation = {
  name: "gmb.foodMenus.update",
  method: "PUT",
  path: "/v1/accounts/{accountId}/gmb-food-menus",
  fields: "menus updateMask",
  errors: { 400: {}, 401: {}, 403: {}, 404: {}, 500: {} },
};

/** What {@link GmbFoodMenus.update} takes. */
export interface GmbFoodMenusUpdateParams {
  /** Complete list of food menus for the location. */
  menus: FoodMenu[];
  /** Field mask for a partial update, such as `menus`. */
  updateMask?: string | undefined;
}

/**
 * Read and update the food menus of a Google Business Profile location.
 *
 * @example
 * ```ts
 * const resource = new GmbFoodMenus(new LateCore());
 * ```
 */
export class GmbFoodMenus extends Resource {
  /**
   * Get food menus.
   *
   * Returns the food menus of a Google Business Profile location, with their sections, items,
   * prices, and dietary information. It works only for locations that support food menus.
   *
   * @param accountId - ID of the account in Late, as returned by `/v1/accounts`.
   * @param options - Options of this call alone.
   * @returns The food menus of the location.
   * @throws {@link BadRequestError} The request is invalid: the account is not a Google Business
   *   account, or it has no location.
   * @throws {@link AuthenticationError} The request is unauthorized, or the Google token has
   *   expired and the account must be reconnected.
   * @throws {@link PermissionDeniedError} You may not access this location.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} The food menus could not be fetched.
   *
   * @example
   * ```ts
   * const result = await late.gmb.foodMenus.get("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  get(accountId: string, options?: RequestOptions): Call<GetGoogleBusinessFoodMenusResponse> {
    return call(this._client, GET, { accountId }, options);
  }

  /**
   * Update food menus.
   *
   * Sets the food menus of a Google Business Profile location. Send the complete `menus` array. For
   * a partial update, name the fields in `updateMask`.
   *
   * @param accountId - ID of the account in Late, as returned by `/v1/accounts`.
   * @param params - What is sent: see {@link GmbFoodMenusUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The food menus are updated.
   * @throws {@link BadRequestError} The request is invalid, for example because the body has no
   *   `menus` array.
   * @throws {@link AuthenticationError} The request is unauthorized, or the Google token has
   *   expired.
   * @throws {@link PermissionDeniedError} You may not access this location.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ServerError} The food menus could not be updated.
   *
   * @example
   * ```ts
   * const result = await late.gmb.foodMenus.update("66f1a2b3c4d5e6f708192ad7", {
   *   menus: [{ labels: [{ displayName: "Brunch" }] }],
   *   updateMask: "menus",
   * });
   * ```
   */
  update(
    accountId: string,
    params: GmbFoodMenusUpdateParams,
    options?: RequestOptions,
  ): Call<UpdateGoogleBusinessFoodMenusResponse> {
    return call(this._client, UPDATE, { ...params, accountId }, options);
  }
}
