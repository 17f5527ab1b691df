import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const READ: Operation = { name: "items.read", method: "GET", path: "/items", kind: "none" };

const CREATE: Operation = { name: "items.create", method: "POST", path: "/items", kind: "none" };

/**
 * Items.
 *
 * @example
 * ```ts
 * const resource = new Items(new NamesOfOperationsCore());
 * ```
 */
export class Items extends Resource {
  /**
   * Call `GET /items`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.items.read();
   * ```
   */
  read(options?: RequestOptions): Call<void> {
    return call(this._client, READ, undefined, options);
  }

  /**
   * Call `POST /items`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.items.create();
   * ```
   */
  create(options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, undefined, options);
  }
}
