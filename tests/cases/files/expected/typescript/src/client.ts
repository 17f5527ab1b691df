import { FilesCore } from "./core-client.js";
import { Pets } from "./resources/pets.js";

/**
 * The client of the Files.
 *
 * @example
 * ```ts
 * const files = new Files();
 * ```
 */
export class Files extends FilesCore {
  #pets: Pets | undefined;

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }
}
