import { RecursionCore } from "./core-client.js";
import { Ropes } from "./resources/ropes.js";
import { Trees } from "./resources/trees.js";
import { Values } from "./resources/values.js";

/**
 * The client of the Recursion.
 *
 * @example
 * ```ts
 * const recursion = new Recursion();
 * ```
 */
export class Recursion extends RecursionCore {
  #trees: Trees | undefined;
  #values: Values | undefined;
  #ropes: Ropes | undefined;

  /** Trees. */
  get trees(): Trees {
    return (this.#trees ??= new Trees(this));
  }

  /** Values. */
  get values(): Values {
    return (this.#values ??= new Values(this));
  }

  /** Ropes. */
  get ropes(): Ropes {
    return (this.#ropes ??= new Ropes(this));
  }
}
