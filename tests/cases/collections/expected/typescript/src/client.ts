import { CollectionsCore } from "./core-client.js";
import { ShelfResource } from "./resources/shelf.js";

/**
 * The client of the Collections.
 *
 * @example
 * ```ts
 * const collections = new Collections();
 * ```
 */
export class Collections extends CollectionsCore {
  #shelf: ShelfResource | undefined;

  /** Shelf. */
  get shelf(): ShelfResource {
    return (this.#shelf ??= new ShelfResource(this));
  }
}
