import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { User } from "../models/user.js";

const GET: Operation = { name: "users.get", method: "GET", path: "/users", errors: { 404: {} } };

/**
 * Users.
 *
 * @example
 * ```ts
 * const resource = new Users(new ModulesCore());
 * ```
 */
export class Users extends Resource {
  /**
   * Call `GET /users`.
   *
   * @param options - Options of this call alone.
   * @throws {@link NotFoundError} No such user.
   *
   * @example
   * ```ts
   * const user = await modules.users.get();
   * ```
   */
  get(options?: RequestOptions): Call<User> {
    return call(this._client, GET, undefined, options);
  }
}
