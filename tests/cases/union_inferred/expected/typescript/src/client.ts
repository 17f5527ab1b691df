import { UnionInferredCore } from "./core-client.js";
import { Shapes } from "./resources/shapes.js";

/**
 * The client of the Union inferred.
 *
 * Constants tell variants apart where no discriminator is stated.
 *
 * @example
 * ```ts
 * const client = new UnionInferred();
 * ```
 */
export class UnionInferred extends UnionInferredCore {
  #shapes: Shapes | undefined;

  /** Shapes. */
  get shapes(): Shapes {
    return (this.#shapes ??= new Shapes(this));
  }
}
