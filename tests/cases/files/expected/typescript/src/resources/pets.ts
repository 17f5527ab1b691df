import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { AnyAnimal, Cat, Pet } from "../models/pets.js";

const LIST_CATS: Operation = { name: "pets.listCats", method: "GET", path: "/cats" };

const LIST_DOGS: Operation = {
  name: "pets.listDogs",
  method: "GET",
  path: "/dogs",
  query: "limit",
};

const LIST: Operation = { name: "pets.list", method: "GET", path: "/pets" };

const LIST_PETS: Operation = { name: "pets.listPets", method: "GET", path: "/v2/pets" };

/** What {@link Pets.listDogs} takes. */
export interface PetsListDogsParams {
  limit?: number | undefined;
}

/**
 * Pets.
 *
 * @example
 * ```ts
 * const resource = new Pets(new FilesCore());
 * ```
 */
export class Pets extends Resource {
  /**
   * Call `GET /cats`.
   *
   * @param options - Options of this call alone.
   * @returns All cats.
   *
   * @example
   * ```ts
   * const result = await files.pets.listCats();
   * ```
   */
  listCats(options?: RequestOptions): Call<Cat[]> {
    return call(this._client, LIST_CATS, undefined, options);
  }

  /**
   * Call `GET /dogs`.
   *
   * @param params - What is sent: see {@link PetsListDogsParams}.
   * @param options - Options of this call alone.
   * @returns All dogs.
   *
   * @example
   * ```ts
   * const result = await files.pets.listDogs({ limit: 50 });
   * ```
   */
  listDogs(params?: PetsListDogsParams, options?: RequestOptions): Call<Pet[]> {
    return call(this._client, LIST_DOGS, params, options);
  }

  /**
   * Call `GET /pets`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await files.pets.list();
   * ```
   */
  list(options?: RequestOptions): Call<AnyAnimal> {
    return call(this._client, LIST, undefined, options);
  }

  /**
   * Call `GET /v2/pets`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await files.pets.listPets();
   * ```
   */
  listPets(options?: RequestOptions): Call<AnyAnimal> {
    return call(this._client, LIST_PETS, undefined, options);
  }
}
