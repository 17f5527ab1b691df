import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Thing } from "../models/admin-things.js";

const GET: Operation = {
  name: "admin.things.get",
  method: "GET",
  path: "/v1/things/{id}",
  unwrap: "thing",
  timeout: 2.5,
};

const REINDEX: Operation = {
  name: "admin.things.reindex",
  method: "POST",
  path: "/v1/things/{id}",
  kind: "none",
  idempotent: true,
};

/**
 * Things.
 *
 * @example
 * ```ts
 * const resource = new AdminThings(new PinnedCore());
 * ```
 */
export class AdminThings extends Resource {
  /**
   * Call `GET /v1/things/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @returns The thing.
   *
   * @example
   * ```ts
   * const thing = await pinned.admin.things.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<Thing> {
    return call(this._client, GET, { id }, options);
  }

  /**
   * Call `POST /v1/things/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await pinned.admin.things.reindex("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  reindex(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, REINDEX, { id }, options);
  }
}
