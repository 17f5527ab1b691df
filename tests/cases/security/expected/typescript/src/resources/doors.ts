import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET_DEFAULT: Operation = {
  name: "doors.getDefault",
  method: "GET",
  path: "/default",
  kind: "none",
};

const GET_BOTH: Operation = {
  name: "doors.getBoth",
  method: "GET",
  path: "/both",
  kind: "none",
  security: [["key", "tenant"]],
};

const GET_OPTIONAL: Operation = {
  name: "doors.getOptional",
  method: "GET",
  path: "/optional",
  kind: "none",
  security: [["bearer"], []],
};

const GET_OPEN: Operation = {
  name: "doors.getOpen",
  method: "GET",
  path: "/open",
  kind: "none",
  security: [],
};

const GET_BASIC: Operation = {
  name: "doors.getBasic",
  method: "GET",
  path: "/basic",
  kind: "none",
  security: [["login"]],
};

const GET_QUERY: Operation = {
  name: "doors.getQuery",
  method: "GET",
  path: "/query",
  kind: "none",
  security: [["queryKey"]],
};

const GET_COOKIE: Operation = {
  name: "doors.getCookie",
  method: "GET",
  path: "/cookie",
  kind: "none",
  security: [["cookieKey"]],
};

const GET_OAUTH: Operation = {
  name: "doors.getOAuth",
  method: "GET",
  path: "/oauth",
  kind: "none",
  security: [["oauth"]],
};

/**
 * Doors.
 *
 * @example
 * ```ts
 * const resource = new Doors(new SecurityCore());
 * ```
 */
export class Doors extends Resource {
  /**
   * Call `GET /default`.
   *
   * @param options - Options of this call alone.
   * @returns Bearer or key.
   *
   * @example
   * ```ts
   * await security.doors.getDefault();
   * ```
   */
  getDefault(options?: RequestOptions): Call<void> {
    return call(this._client, GET_DEFAULT, undefined, options);
  }

  /**
   * Call `GET /both`.
   *
   * @param options - Options of this call alone.
   * @returns Key and tenant.
   *
   * @example
   * ```ts
   * await security.doors.getBoth();
   * ```
   */
  getBoth(options?: RequestOptions): Call<void> {
    return call(this._client, GET_BOTH, undefined, options);
  }

  /**
   * Call `GET /optional`.
   *
   * @param options - Options of this call alone.
   * @returns Bearer or nobody.
   *
   * @example
   * ```ts
   * await security.doors.getOptional();
   * ```
   */
  getOptional(options?: RequestOptions): Call<void> {
    return call(this._client, GET_OPTIONAL, undefined, options);
  }

  /**
   * Call `GET /open`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await security.doors.getOpen();
   * ```
   */
  getOpen(options?: RequestOptions): Call<void> {
    return call(this._client, GET_OPEN, undefined, options);
  }

  /**
   * Call `GET /basic`.
   *
   * @param options - Options of this call alone.
   * @returns With a password.
   *
   * @example
   * ```ts
   * await security.doors.getBasic();
   * ```
   */
  getBasic(options?: RequestOptions): Call<void> {
    return call(this._client, GET_BASIC, undefined, options);
  }

  /**
   * Call `GET /query`.
   *
   * @param options - Options of this call alone.
   * @returns Key in the query.
   *
   * @example
   * ```ts
   * await security.doors.getQuery();
   * ```
   */
  getQuery(options?: RequestOptions): Call<void> {
    return call(this._client, GET_QUERY, undefined, options);
  }

  /**
   * Call `GET /cookie`.
   *
   * @param options - Options of this call alone.
   * @returns Key in a cookie.
   *
   * @example
   * ```ts
   * await security.doors.getCookie();
   * ```
   */
  getCookie(options?: RequestOptions): Call<void> {
    return call(this._client, GET_COOKIE, undefined, options);
  }

  /**
   * Call `GET /oauth`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await security.doors.getOAuth();
   * ```
   */
  getOAuth(options?: RequestOptions): Call<void> {
    return call(this._client, GET_OAUTH, undefined, options);
  }
}
