import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  CreateGoogleBusinessPlaceActionResponse,
  DeleteGoogleBusinessPlaceActionResponse,
  GoogleBusinessPlaceActionLink,
  GoogleBusinessPlaceActionType,
  ListGoogleBusinessPlaceActionsResponse,
} from "../models/gmb-place-actions.js";
import { readListGoogleBusinessPlaceActionsResponse } from "../readings/gmb-place-actions.js";

const LIST: Operation = {
  name: "gmb.placeActions.list",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-place-actions",
  query: "pageSize pageToken",
  result: readListGoogleBusinessPlaceActionsResponse,
  errors: { 400: {}, 401: {} },
  page: { turn: byCursor, items: "placeActionLinks", param: "pageToken", next: "nextPageToken" },
};

const CREATE: Operation = {
  name: "gmb.placeActions.create",
  method: "POST",
  path: "/v1/accounts/{accountId}/gmb-place-actions",
  fields: "uri placeActionType",
  errors: { 400: {}, 401: {} },
};

const DELETE: Operation = {
  name: "gmb.placeActions.delete",
  method: "DELETE",
  path: "/v1/accounts/{accountId}/gmb-place-actions",
  query: "name",
  errors: { 400: {}, 401: {} },
};

/** What {@link GmbPlaceActions.list} takes. */
export interface GmbPlaceActionsListParams {
  /** Number of links per page, at most 100. Default: `100`. */
  pageSize?: number | undefined;
  /** The `nextPageToken` of the previous response. */
  pageToken?: string | undefined;
}

/** What {@link GmbPlaceActions.create} takes. */
export interface GmbPlaceActionsCreateParams {
  /** URL that the button opens. */
  uri: string;
  /** Type of the action. */
  placeActionType: GoogleBusinessPlaceActionType;
}

/** What {@link GmbPlaceActions.delete} takes. */
export interface GmbPlaceActionsDeleteParams {
  /** Resource name of the link to delete, such as `locations/123/placeActionLinks/456`. */
  name: string;
}

/**
 * Manage the booking, ordering, and reservation links of a Google Business Profile location.
 *
 * @example
 * ```ts
 * const resource = new GmbPlaceActions(new LateCore());
 * ```
 */
export class GmbPlaceActions extends Resource {
  /**
   * List place action links.
   *
   * Returns one page of the place action links of a Google Business Profile location. These are the
   * buttons for booking, ordering, and reservations on the listing.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbPlaceActionsListParams}.
   * @param options - Options of this call alone.
   * @returns One page of place action links.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * for await (const link of late.gmb.placeActions.list("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(link);
   * }
   * ```
   */
  list(
    accountId: string,
    params?: GmbPlaceActionsListParams,
    options?: RequestOptions,
  ): Pages<GoogleBusinessPlaceActionLink, ListGoogleBusinessPlaceActionsResponse> {
    return pages(this._client, LIST, { ...params, accountId }, options);
  }

  /**
   * Create a place action link.
   *
   * Adds a place action link to a Google Business Profile location. `placeActionType` is one of
   * `APPOINTMENT`, `ONLINE_APPOINTMENT`, `DINING_RESERVATION`, `FOOD_ORDERING`, `FOOD_DELIVERY`,
   * `FOOD_TAKEOUT`, or `SHOP_ONLINE`.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbPlaceActionsCreateParams}.
   * @param options - Options of this call alone.
   * @returns The place action link is created.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.placeActions.create("66f1a2b3c4d5e6f708192ad7", {
   *   uri: "https://example.com/order",
   *   placeActionType: "FOOD_ORDERING",
   * });
   * ```
   */
  create(
    accountId: string,
    params: GmbPlaceActionsCreateParams,
    options?: RequestOptions,
  ): Call<CreateGoogleBusinessPlaceActionResponse> {
    return call(this._client, CREATE, { ...params, accountId }, options);
  }

  /**
   * Delete a place action link.
   *
   * Deletes a place action link, such as a booking or ordering URL, from a Google Business Profile
   * location.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbPlaceActionsDeleteParams}.
   * @param options - Options of this call alone.
   * @returns The place action link is deleted.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.placeActions.delete("66f1a2b3c4d5e6f708192ad7", {
   *   name: "locations/123/placeActionLinks/456",
   * });
   * ```
   */
  delete(
    accountId: string,
    params: GmbPlaceActionsDeleteParams,
    options?: RequestOptions,
  ): Call<DeleteGoogleBusinessPlaceActionResponse> {
    return call(this._client, DELETE, { ...params, accountId }, options);
  }
}
