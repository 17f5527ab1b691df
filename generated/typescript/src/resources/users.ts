import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { GetUser, ListUser, ListUsersResponse } from "../models/users.js";
import { readGetUserResponse, readListUsersResponse } from "../readings/users.js";

const LIST: Operation = {
  name: "users.list",
  method: "GET",
  path: "/v1/users",
  result: readListUsersResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "users" },
};

const GET: Operation = {
  name: "users.get",
  method: "GET",
  path: "/v1/users/{userId}",
  result: readGetUserResponse,
  unwrap: "user",
  errors: { 401: {}, 404: {} },
};

/**
 * Look up the users of your workspace, their roles, and their profile access.
 *
 * @example
 * ```ts
 * const resource = new Users(new LateCore());
 * ```
 */
export class Users extends Resource {
  /**
   * List users.
   *
   * Returns all users of the workspace with their roles and the profiles they can access.
   * `currentUserId` tells you which of them made the call.
   *
   * @param options - Options of this call alone.
   * @returns The users of the workspace.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const user of late.users.list()) {
   *   console.log(user);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<ListUser, ListUsersResponse> {
    return pages(this._client, LIST, undefined, options);
  }

  /**
   * Get a user.
   *
   * Looks up one user by ID and returns their name, email, role, and profile access.
   *
   * @param userId - ID of the user to return.
   * @param options - Options of this call alone.
   * @returns The requested user.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} You are not allowed to view this user.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const user = await late.users.get("66f1a2b3c4d5e6f708192af8");
   * ```
   */
  get(userId: string, options?: RequestOptions): Call<GetUser> {
    return call(this._client, GET, { userId }, options);
  }
}
