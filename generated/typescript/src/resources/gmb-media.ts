import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  CreateGoogleBusinessMediaResponse,
  DeleteGoogleBusinessMediaResponse,
  GoogleBusinessMediaCategory,
  GoogleBusinessMediaFormat,
  GoogleBusinessMediaItem,
  ListGoogleBusinessMediaResponse,
} from "../models/gmb-media.js";
import { readListGoogleBusinessMediaResponse } from "../readings/gmb-media.js";

const LIST: Operation = {
  name: "gmb.media.list",
  method: "GET",
  path: "/v1/accounts/{accountId}/gmb-media",
  query: "pageSize pageToken",
  result: readListGoogleBusinessMediaResponse,
  errors: { 400: {}, 401: {} },
  page: { turn: byCursor, items: "mediaItems", param: "pageToken", next: "nextPageToken" },
};

const CREATE: Operation = {
  name: "gmb.media.create",
  method: "POST",
  path: "/v1/accounts/{accountId}/gmb-media",
  fields: "sourceUrl mediaFormat description category",
  errors: { 400: {}, 401: {} },
};

const DELETE: Operation = {
  name: "gmb.media.delete",
  method: "DELETE",
  path: "/v1/accounts/{accountId}/gmb-media",
  query: "mediaId",
  errors: { 400: {}, 401: {} },
};

/** What {@link GmbMedia.list} takes. */
export interface GmbMediaListParams {
  /** Number of media items per page, at most 100. Default: `100`. */
  pageSize?: number | undefined;
  /** The `nextPageToken` of the previous response. */
  pageToken?: string | undefined;
}

/** What {@link GmbMedia.create} takes. */
export interface GmbMediaCreateParams {
  /** URL of the image; it must be publicly accessible. */
  sourceUrl: string;
  /** Whether the item is a photo or a video. Default: `"PHOTO"`. */
  mediaFormat?: GoogleBusinessMediaFormat | undefined;
  /** Text that describes the photo. */
  description?: string | undefined;
  /** Place on the listing where the photo appears. */
  category?: GoogleBusinessMediaCategory | undefined;
}

/** What {@link GmbMedia.delete} takes. */
export interface GmbMediaDeleteParams {
  /** ID of the media item to delete. */
  mediaId: string;
}

/**
 * List, add, and delete photos of a Google Business Profile location.
 *
 * @example
 * ```ts
 * const resource = new GmbMedia(new LateCore());
 * ```
 */
export class GmbMedia extends Resource {
  /**
   * List location media.
   *
   * Returns one page of the media items (photos) of a Google Business Profile location, with their
   * URLs, descriptions, categories, and metadata.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbMediaListParams}.
   * @param options - Options of this call alone.
   * @returns One page of media items.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * for await (const item of late.gmb.media.list("66f1a2b3c4d5e6f708192ad7")) {
   *   console.log(item);
   * }
   * ```
   */
  list(
    accountId: string,
    params?: GmbMediaListParams,
    options?: RequestOptions,
  ): Pages<GoogleBusinessMediaItem, ListGoogleBusinessMediaResponse> {
    return pages(this._client, LIST, { ...params, accountId }, options);
  }

  /**
   * Add a location photo.
   *
   * Adds a media item (photo) to a Google Business Profile location from a public URL. `category`
   * decides where the photo appears: `COVER`, `PROFILE`, `LOGO`, `EXTERIOR`, `INTERIOR`,
   * `FOOD_AND_DRINK`, `MENU`, `PRODUCT`, `TEAMS`, or `ADDITIONAL`.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbMediaCreateParams}.
   * @param options - Options of this call alone.
   * @returns The media item is created.
   * @throws {@link BadRequestError} The request is invalid, or the media format is not supported.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.media.create("66f1a2b3c4d5e6f708192ad7", {
   *   sourceUrl: "https://example.com/photos/bar.jpg",
   *   mediaFormat: "PHOTO",
   *   description: "The espresso bar",
   *   category: "INTERIOR",
   * });
   * ```
   */
  create(
    accountId: string,
    params: GmbMediaCreateParams,
    options?: RequestOptions,
  ): Call<CreateGoogleBusinessMediaResponse> {
    return call(this._client, CREATE, { ...params, accountId }, options);
  }

  /**
   * Delete a location photo.
   *
   * Deletes a photo or another media item from a Google Business Profile location.
   *
   * @param accountId - ID of the Google Business account in Late.
   * @param params - What is sent: see {@link GmbMediaDeleteParams}.
   * @param options - Options of this call alone.
   * @returns The media item is deleted.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The request is unauthorized.
   *
   * @example
   * ```ts
   * const result = await late.gmb.media.delete("66f1a2b3c4d5e6f708192ad7", {
   *   mediaId: "66f1a2b3c4d5e6f708192a18",
   * });
   * ```
   */
  delete(
    accountId: string,
    params: GmbMediaDeleteParams,
    options?: RequestOptions,
  ): Call<DeleteGoogleBusinessMediaResponse> {
    return call(this._client, DELETE, { ...params, accountId }, options);
  }
}
