import { UnionStructuralCore } from "./core-client.js";
import { Search } from "./resources/search.js";

/**
 * The client of the Union structural.
 *
 * @example
 * ```ts
 * const client = new UnionStructural();
 * ```
 */
export class UnionStructural extends UnionStructuralCore {
  #search: Search | undefined;

  /** Search. */
  get search(): Search {
    return (this.#search ??= new Search(this));
  }
}
