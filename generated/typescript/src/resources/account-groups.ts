import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  AccountGroup,
  DeleteAccountGroupResponse,
  ListAccountGroupsResponse,
} from "../models/account-groups.js";
import {
  readCreateAccountGroupResponse,
  readListAccountGroupsResponse,
} from "../readings/account-groups.js";

const LIST: Operation = {
  name: "accountGroups.list",
  method: "GET",
  path: "/v1/account-groups",
  result: readListAccountGroupsResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "groups" },
};

const CREATE: Operation = {
  name: "accountGroups.create",
  method: "POST",
  path: "/v1/account-groups",
  fields: "name accountIds",
  result: readCreateAccountGroupResponse,
  unwrap: "group",
  errors: { 401: {} },
};

const UPDATE: Operation = {
  name: "accountGroups.update",
  method: "PUT",
  path: "/v1/account-groups/{groupId}",
  fields: "name accountIds",
  unwrap: "group",
  errors: { 401: {}, 404: {} },
};

const DELETE: Operation = {
  name: "accountGroups.delete",
  method: "DELETE",
  path: "/v1/account-groups/{groupId}",
  errors: { 401: {}, 404: {} },
};

/** What {@link AccountGroups.create} takes. */
export interface AccountGroupsCreateParams {
  /** Name of the group. */
  name: string;
  /** IDs of the social accounts in the group. */
  accountIds: string[];
}

/** What {@link AccountGroups.update} takes. */
export interface AccountGroupsUpdateParams {
  /** New name of the group. */
  name?: string | undefined;
  /** IDs of the social accounts the group should have. */
  accountIds?: string[] | undefined;
}

/**
 * Organize connected social accounts into named groups.
 *
 * @example
 * ```ts
 * const resource = new AccountGroups(new LateCore());
 * ```
 */
export class AccountGroups extends Resource {
  /**
   * List account groups.
   *
   * Returns all your account groups, each with its name and the IDs of its accounts.
   *
   * @param options - Options of this call alone.
   * @returns Your account groups.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const group of late.accountGroups.list()) {
   *   console.log(group);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<AccountGroup, ListAccountGroupsResponse> {
    return pages(this._client, LIST, undefined, options);
  }

  /**
   * Create an account group.
   *
   * Creates an account group from a name and a list of social account IDs.
   *
   * @param params - What is sent: see {@link AccountGroupsCreateParams}.
   * @param options - Options of this call alone.
   * @returns The new group.
   * @throws {@link BadRequestError} The request is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ConflictError} Another group already has this name.
   *
   * @example
   * ```ts
   * const group = await late.accountGroups.create({
   *   name: "Launch channels",
   *   accountIds: ["66f1a2b3c4d5e6f708192b01", "66f1a2b3c4d5e6f708192b02"],
   * });
   * ```
   */
  create(params: AccountGroupsCreateParams, options?: RequestOptions): Call<AccountGroup> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Update an account group.
   *
   * Renames a group, changes its accounts, or does both.
   *
   * @param groupId - ID of the group to update.
   * @param params - What is sent: see {@link AccountGroupsUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The group after the update.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   * @throws {@link ConflictError} Another group already has this name.
   *
   * @example
   * ```ts
   * const result = await late.accountGroups.update("66f1a2b3c4d5e6f708192a2a", {
   *   name: "Holiday channels",
   * });
   * ```
   */
  update(
    groupId: string,
    params?: AccountGroupsUpdateParams,
    options?: RequestOptions,
  ): Call<{ [key: string]: unknown }> {
    return call(this._client, UPDATE, { ...params, groupId }, options);
  }

  /**
   * Delete an account group.
   *
   * Deletes an account group for good. Its accounts stay as they are.
   *
   * @param groupId - ID of the group to delete.
   * @param options - Options of this call alone.
   * @returns The group is deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.accountGroups.delete("66f1a2b3c4d5e6f708192a2a");
   * ```
   */
  delete(groupId: string, options?: RequestOptions): Call<DeleteAccountGroupResponse> {
    return call(this._client, DELETE, { groupId }, options);
  }
}
