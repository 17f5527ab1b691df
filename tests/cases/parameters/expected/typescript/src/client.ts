import { ParametersCore } from "./core-client.js";
import { Items } from "./resources/items.js";

/**
 * The client of the Parameters.
 *
 * @example
 * ```ts
 * const parameters = new Parameters();
 * ```
 */
export class Parameters extends ParametersCore {
  #items: Items | undefined;

  /** Items. */
  get items(): Items {
    return (this.#items ??= new Items(this));
  }
}
