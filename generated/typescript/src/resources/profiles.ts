import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Profile } from "../models/profile.js";
import type { DeleteProfileResponse, ProfilesListResponse } from "../models/profiles.js";
import {
  readGetProfileResponse,
  readProfileCreateResponse,
  readProfilesListResponse,
  readUpdateProfileResponse,
} from "../readings/profiles.js";

const LIST: Operation = {
  name: "profiles.list",
  method: "GET",
  path: "/v1/profiles",
  query: "includeOverLimit",
  result: readProfilesListResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "profiles" },
};

const CREATE: Operation = {
  name: "profiles.create",
  method: "POST",
  path: "/v1/profiles",
  fields: "name description color",
  result: readProfileCreateResponse,
  unwrap: "profile",
  errors: { 401: {} },
};

const GET: Operation = {
  name: "profiles.get",
  method: "GET",
  path: "/v1/profiles/{profileId}",
  result: readGetProfileResponse,
  unwrap: "profile",
  errors: { 401: {}, 404: {} },
};

const UPDATE: Operation = {
  name: "profiles.update",
  method: "PUT",
  path: "/v1/profiles/{profileId}",
  fields: "name description color isDefault",
  result: readUpdateProfileResponse,
  unwrap: "profile",
  errors: { 401: {}, 404: {} },
};

const DELETE: Operation = {
  name: "profiles.delete",
  method: "DELETE",
  path: "/v1/profiles/{profileId}",
  errors: { 401: {}, 404: {} },
};

/** What {@link Profiles.list} takes. */
export interface ProfilesListParams {
  /**
   * Set to `true` to also return profiles over the plan limit, each flagged with `isOverLimit:
   * true`. Default: `false`.
   */
  includeOverLimit?: boolean | undefined;
}

/** What {@link Profiles.create} takes. */
export interface ProfilesCreateParams {
  /** Display name of the profile. */
  name: string;
  /** Free-form description of the profile. */
  description?: string | undefined;
  /** Color of the profile as a hex code with a leading `#`. */
  color?: string | undefined;
}

/** What {@link Profiles.update} takes. */
export interface ProfilesUpdateParams {
  /** New name of the profile. */
  name?: string | undefined;
  /** New description of the profile. */
  description?: string | undefined;
  /** New color of the profile as a hex code with a leading `#`. */
  color?: string | undefined;
  /** Whether this is the default profile. */
  isDefault?: boolean | undefined;
}

/**
 * Manage profiles, which group connected social accounts.
 *
 * @example
 * ```ts
 * const resource = new Profiles(new LateCore());
 * ```
 */
export class Profiles extends Resource {
  /**
   * List profiles.
   *
   * Returns your profiles, ordered by creation date. Profiles beyond your plan's limit are left out
   * unless you set `includeOverLimit` to `true`.
   *
   * @param params - What is sent: see {@link ProfilesListParams}.
   * @param options - Options of this call alone.
   * @returns Your profiles, ordered by creation date.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const profile of late.profiles.list({ includeOverLimit: true })) {
   *   console.log(profile);
   * }
   * ```
   */
  list(
    params?: ProfilesListParams,
    options?: RequestOptions,
  ): Pages<Profile, ProfilesListResponse> {
    return pages(this._client, LIST, params, options);
  }

  /**
   * Create a profile.
   *
   * Creates a profile. `name` is required; `description` and `color` are optional. The request
   * fails with 403 once your profile limit is exceeded.
   *
   * @param params - What is sent: see {@link ProfilesCreateParams}.
   * @param options - Options of this call alone.
   * @returns The new profile.
   * @throws {@link BadRequestError} The request body is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You have exceeded your profile limit.
   *
   * @example
   * ```ts
   * const profile = await late.profiles.create({
   *   name: "Northwind Roastery",
   *   description: "Wholesale and events",
   *   color: "#0d9488",
   * });
   * ```
   */
  create(params: ProfilesCreateParams, options?: RequestOptions): Call<Profile> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Get a profile.
   *
   * Looks up one profile by ID. The response includes its name, its color, and whether it is the
   * default profile.
   *
   * @param profileId - ID of the profile to return.
   * @param options - Options of this call alone.
   * @returns The requested profile.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const profile = await late.profiles.get("66f1a2b3c4d5e6f708192ad5");
   * ```
   */
  get(profileId: string, options?: RequestOptions): Call<Profile> {
    return call(this._client, GET, { profileId }, options);
  }

  /**
   * Update a profile.
   *
   * Changes the name, description, or color of a profile, or whether it is the default.
   *
   * @param profileId - ID of the profile to update.
   * @param params - What is sent: see {@link ProfilesUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The profile after the update.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const profile = await late.profiles.update("66f1a2b3c4d5e6f708192ad5", {
   *   name: "Northwind Roastery EU",
   *   color: "#b45309",
   *   isDefault: true,
   * });
   * ```
   */
  update(
    profileId: string,
    params?: ProfilesUpdateParams,
    options?: RequestOptions,
  ): Call<Profile> {
    return call(this._client, UPDATE, { ...params, profileId }, options);
  }

  /**
   * Delete a profile.
   *
   * Deletes a profile for good. A profile that still has connected accounts is rejected with 400.
   *
   * @param profileId - ID of the profile to delete.
   * @param options - Options of this call alone.
   * @returns The profile is deleted.
   * @throws {@link BadRequestError} The profile still has accounts connected to it.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to delete this profile.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.profiles.delete("66f1a2b3c4d5e6f708192ad5");
   * ```
   */
  delete(profileId: string, options?: RequestOptions): Call<DeleteProfileResponse> {
    return call(this._client, DELETE, { profileId }, options);
  }
}
