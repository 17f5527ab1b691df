import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Cat, Choice } from "../models/animals.js";

const GET: Operation = { name: "animals.get", method: "GET", path: "/animals" };

const PUT: Operation = {
  name: "animals.put",
  method: "PUT",
  path: "/animals",
  params: { body: ["body"] },
  kind: "none",
};

/**
 * Animals.
 *
 * @example
 * ```ts
 * const resource = new Animals(new AllOfCore());
 * ```
 */
export class Animals extends Resource {
  /**
   * Call `GET /animals`.
   *
   * @param options - Options of this call alone.
   * @returns An animal.
   *
   * @example
   * ```ts
   * const cat = await client.animals.get();
   * ```
   */
  get(options?: RequestOptions): Call<Cat> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Call `PUT /animals`.
   *
   * @param body - Body.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.animals.put({ id: "66f1a2b3c4d5e6f708192a50", stepLength: 1 });
   * ```
   */
  put(body: Choice, options?: RequestOptions): Call<void> {
    return call(this._client, PUT, { body }, options);
  }
}
