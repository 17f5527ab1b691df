import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST: Operation = { name: "users.list", method: "GET", path: "/v1/users", kind: "none" };

const ACTIVATE: Operation = {
  name: "users.activate",
  method: "POST",
  path: "/v1/users/{id}:activate",
  kind: "none",
};

/**
 * Users.
 *
 * @example
 * ```ts
 * const resource = new Users(new NamesFromPathsCore());
 * ```
 */
export class Users extends Resource {
  /**
   * Call `GET /v1/users`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.users.list();
   * ```
   */
  list(options?: RequestOptions): Call<void> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `POST /v1/users/{id}:activate`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.users.activate("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  activate(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, ACTIVATE, { id }, options);
  }
}
