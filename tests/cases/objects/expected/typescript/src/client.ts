import { ObjectsCore } from "./core-client.js";
import { Pets } from "./resources/pets.js";

/**
 * The client of the Objects.
 *
 * Required, nullable and absent members, in the words of 3.0.
 *
 * @example
 * ```ts
 * const objects = new Objects();
 * ```
 */
export class Objects extends ObjectsCore {
  #pets: Pets | undefined;

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }
}
