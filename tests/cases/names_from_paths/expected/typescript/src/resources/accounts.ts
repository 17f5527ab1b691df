import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST: Operation = {
  name: "accounts.list",
  method: "GET",
  path: "/v1/accounts",
  kind: "none",
};

const CREATE: Operation = {
  name: "accounts.create",
  method: "POST",
  path: "/v1/accounts",
  kind: "none",
};

const GET: Operation = {
  name: "accounts.get",
  method: "GET",
  path: "/v1/accounts/{account}",
  kind: "none",
};

const UPDATE: Operation = {
  name: "accounts.update",
  method: "POST",
  path: "/v1/accounts/{account}",
  kind: "none",
};

const REJECT: Operation = {
  name: "accounts.reject",
  method: "POST",
  path: "/v1/accounts/{account}/reject",
  kind: "none",
};

const CREATE_LOGIN_LINK: Operation = {
  name: "accounts.createLoginLink",
  method: "POST",
  path: "/v1/accounts/{account}/login_links",
  kind: "none",
};

/**
 * Accounts.
 *
 * @example
 * ```ts
 * const resource = new Accounts(new NamesFromPathsCore());
 * ```
 */
export class Accounts extends Resource {
  /**
   * Call `GET /v1/accounts`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.list();
   * ```
   */
  list(options?: RequestOptions): Call<void> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `POST /v1/accounts`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.create();
   * ```
   */
  create(options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, undefined, options);
  }

  /**
   * Call `GET /v1/accounts/{account}`.
   *
   * @param account - Account.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.get("account");
   * ```
   */
  get(account: string, options?: RequestOptions): Call<void> {
    return call(this._client, GET, { account }, options);
  }

  /**
   * Call `POST /v1/accounts/{account}`.
   *
   * @param account - Account.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.update("account");
   * ```
   */
  update(account: string, options?: RequestOptions): Call<void> {
    return call(this._client, UPDATE, { account }, options);
  }

  /**
   * Call `POST /v1/accounts/{account}/reject`.
   *
   * @param account - Account.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.reject("account");
   * ```
   */
  reject(account: string, options?: RequestOptions): Call<void> {
    return call(this._client, REJECT, { account }, options);
  }

  /**
   * Call `POST /v1/accounts/{account}/login_links`.
   *
   * @param account - Account.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.accounts.createLoginLink("account");
   * ```
   */
  createLoginLink(account: string, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE_LOGIN_LINK, { account }, options);
  }
}
