import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Pet } from "../models/pets.js";

const LIST: Operation = { name: "pets.list", method: "GET", path: "/pets", errors: { 400: {} } };

const GET: Operation = { name: "pets.get", method: "GET", path: "/pets/{petId}" };

/**
 * Pets.
 *
 * @example
 * ```ts
 * const resource = new Pets(new SubsetCore());
 * ```
 */
export class Pets extends Resource {
  /**
   * Call `GET /pets`.
   *
   * @param options - Options of this call alone.
   * @returns All pets.
   * @throws {@link BadRequestError} Wrong.
   *
   * @example
   * ```ts
   * const result = await subset.pets.list();
   * ```
   */
  list(options?: RequestOptions): Call<Pet[]> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `GET /pets/{petId}`.
   *
   * @param petId - Pet id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const pet = await subset.pets.get("66f1a2b3c4d5e6f708192adb");
   * ```
   */
  get(petId: string, options?: RequestOptions): Call<Pet> {
    return call(this._client, GET, { petId }, options);
  }
}
