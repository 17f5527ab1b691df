import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Pet } from "../models/pets.js";

const CREATE: Operation = {
  name: "pets.create",
  method: "POST",
  path: "/pets",
  params: { body: ["body"] },
};

/**
 * Pets.
 *
 * @example
 * ```ts
 * const resource = new Pets(new UnionDiscriminatorCore());
 * ```
 */
export class Pets extends Resource {
  /**
   * Call `POST /pets`.
   *
   * @param body - Body.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.pets.create({ petType: "pet-type" });
   * ```
   */
  create(body: Pet, options?: RequestOptions): Call<Pet> {
    return call(this._client, CREATE, { body }, options);
  }
}
