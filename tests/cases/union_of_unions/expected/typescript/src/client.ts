import { UnionOfUnionsCore } from "./core-client.js";
import { Terms } from "./resources/terms.js";

/**
 * The client of the Union of Unions.
 *
 * @example
 * ```ts
 * const client = new UnionOfUnions();
 * ```
 */
export class UnionOfUnions extends UnionOfUnionsCore {
  #terms: Terms | undefined;

  /** Terms. */
  get terms(): Terms {
    return (this.#terms ??= new Terms(this));
  }
}
