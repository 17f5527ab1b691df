import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { AnyPet } from "../models/pets.js";

const GET: Operation = { name: "pets.get", method: "GET", path: "/pets" };

/**
 * Pets.
 *
 * @example
 * ```ts
 * const resource = new Pets(new InheritanceCore());
 * ```
 */
export class Pets extends Resource {
  /**
   * Call `GET /pets`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await inheritance.pets.get();
   * ```
   */
  get(options?: RequestOptions): Call<AnyPet> {
    return call(this._client, GET, undefined, options);
  }
}
