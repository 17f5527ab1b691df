import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST: Operation = { name: "lists.list", method: "GET", path: "/lists" };

const IMPORT: Operation = {
  name: "lists.import",
  method: "POST",
  path: "/lists",
  fields: "names",
  kind: "none",
};

const DEL: Operation = { name: "lists.del", method: "DELETE", path: "/lists", kind: "none" };

const GET: Operation = { name: "lists.get", method: "GET", path: "/lists/one", kind: "none" };

const GET_LISTS: Operation = {
  name: "lists.getLists",
  method: "POST",
  path: "/lists/one",
  kind: "none",
};

const LISTS: Operation = { name: "lists.lists", method: "PUT", path: "/lists/one", kind: "none" };

/** What {@link Lists.import} takes. */
export interface ListsImportParams {
  names?: string[] | undefined;
}

/**
 * Lists.
 *
 * @example
 * ```ts
 * const resource = new Lists(new NamesOfOperationsCore());
 * ```
 */
export class Lists extends Resource {
  /**
   * Call `GET /lists`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.lists.list();
   * ```
   */
  list(options?: RequestOptions): Call<string[]> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `POST /lists`.
   *
   * @param params - What is sent: see {@link ListsImportParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.lists.import();
   * ```
   */
  import(params?: ListsImportParams, options?: RequestOptions): Call<void> {
    return call(this._client, IMPORT, params, options);
  }

  /**
   * Call `DELETE /lists`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.lists.del();
   * ```
   */
  del(options?: RequestOptions): Call<void> {
    return call(this._client, DEL, undefined, options);
  }

  /**
   * Call `GET /lists/one`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.lists.get();
   * ```
   */
  get(options?: RequestOptions): Call<void> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Call `POST /lists/one`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.lists.getLists();
   * ```
   */
  getLists(options?: RequestOptions): Call<void> {
    return call(this._client, GET_LISTS, undefined, options);
  }

  /**
   * Call `PUT /lists/one`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.lists.lists();
   * ```
   */
  lists(options?: RequestOptions): Call<void> {
    return call(this._client, LISTS, undefined, options);
  }
}
