import { NullableCore } from "./core-client.js";
import { Pets } from "./resources/pets.js";

/**
 * The client of the Nullable.
 *
 * The same members in the words of 3.1.
 *
 * @example
 * ```ts
 * const nullable = new Nullable();
 * ```
 */
export class Nullable extends NullableCore {
  #pets: Pets | undefined;

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }
}
