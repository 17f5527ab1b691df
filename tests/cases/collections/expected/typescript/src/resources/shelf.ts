import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Matrix, Prices, Shelf, ShelfBook, ShelfByNameValue, Tags } from "../models/shelf.js";

const GET: Operation = { name: "shelf.get", method: "GET", path: "/shelf" };

const PUT: Operation = {
  name: "shelf.put",
  method: "PUT",
  path: "/shelf",
  fields: "tags prices matrix books byName free open point odd maybe patterns",
  kind: "none",
};

/** What {@link ShelfResource.put} takes. */
export interface ShelfPutParams {
  /** Words to find it by. */
  tags?: Tags | undefined;
  prices?: Prices | undefined;
  matrix?: Matrix | undefined;
  books?: ShelfBook[] | undefined;
  byName?: { [key: string]: ShelfByNameValue } | undefined;
  free?: { [key: string]: unknown } | undefined;
  open?: { [key: string]: unknown } | undefined;
  point?: number[] | undefined;
  odd?: unknown[] | undefined;
  maybe?: (string | null)[] | undefined;
  patterns?: { [key: string]: string } | undefined;
}

/**
 * Shelf.
 *
 * @example
 * ```ts
 * const resource = new ShelfResource(new CollectionsCore());
 * ```
 */
export class ShelfResource extends Resource {
  /**
   * Call `GET /shelf`.
   *
   * @param options - Options of this call alone.
   * @returns The shelf.
   *
   * @example
   * ```ts
   * const shelf = await collections.shelf.get();
   * ```
   */
  get(options?: RequestOptions): Call<Shelf> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Call `PUT /shelf`.
   *
   * @param params - What is sent: see {@link ShelfPutParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await collections.shelf.put();
   * ```
   */
  put(params?: ShelfPutParams, options?: RequestOptions): Call<void> {
    return call(this._client, PUT, params, options);
  }
}
