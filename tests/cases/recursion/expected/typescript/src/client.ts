import { RecursionCore } from "./core-client.js";
import { Trees } from "./resources/trees.js";
import { Values } from "./resources/values.js";

/** The client of the Recursion. */
export class Recursion extends RecursionCore {
  #trees: Trees | undefined;
  #values: Values | undefined;

  /** Trees. */
  get trees(): Trees {
    return (this.#trees ??= new Trees(this));
  }

  /** Values. */
  get values(): Values {
    return (this.#values ??= new Values(this));
  }
}
