import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Pet } from "../models/pets.js";
import { readPet } from "../readings/pets.js";

const GET: Operation = { name: "pets.get", method: "GET", path: "/pets/{id}", result: readPet };

/**
 * Pets.
 *
 * @example
 * ```ts
 * const resource = new Pets(new ObjectsCore());
 * ```
 */
export class Pets extends Resource {
  /**
   * Call `GET /pets/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const pet = await objects.pets.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<Pet> {
    return call(this._client, GET, { id }, options);
  }
}
