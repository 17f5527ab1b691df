import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST: Operation = { name: "noIds.list", method: "GET", path: "/v1/no-ids", kind: "none" };

const CREATE: Operation = {
  name: "noIds.create",
  method: "POST",
  path: "/v1/no-ids",
  kind: "none",
};

const GET: Operation = { name: "noIds.get", method: "GET", path: "/v1/no-ids/{id}", kind: "none" };

const DELETE: Operation = {
  name: "noIds.delete",
  method: "DELETE",
  path: "/v1/no-ids/{id}",
  kind: "none",
};

/**
 * No Ids.
 *
 * @example
 * ```ts
 * const resource = new NoIds(new NamesOfOperationsCore());
 * ```
 */
export class NoIds extends Resource {
  /**
   * Call `GET /v1/no-ids`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.noIds.list();
   * ```
   */
  list(options?: RequestOptions): Call<void> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `POST /v1/no-ids`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.noIds.create();
   * ```
   */
  create(options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, undefined, options);
  }

  /**
   * Call `GET /v1/no-ids/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.noIds.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, GET, { id }, options);
  }

  /**
   * Call `DELETE /v1/no-ids/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.noIds.delete("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  delete(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE, { id }, options);
  }
}
