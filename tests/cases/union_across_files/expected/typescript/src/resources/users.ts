import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { UserHome } from "../models/room.js";

const CREATE: Operation = {
  name: "users.create",
  method: "POST",
  path: "/users",
  fields: "name home",
  kind: "none",
};

/** What {@link Users.create} takes. */
export interface UsersCreateParams {
  name?: string | undefined;
  home?: UserHome | undefined;
}

/**
 * Users.
 *
 * @example
 * ```ts
 * const resource = new Users(new UnionAcrossFilesCore());
 * ```
 */
export class Users extends Resource {
  /**
   * Call `POST /users`.
   *
   * @param params - What is sent: see {@link UsersCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.users.create({ name: "Example" });
   * ```
   */
  create(params?: UsersCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }
}
