import { AllOfCore } from "./core-client.js";
import { Animals } from "./resources/animals.js";

/**
 * The client of the All of.
 *
 * @example
 * ```ts
 * const client = new AllOf();
 * ```
 */
export class AllOf extends AllOfCore {
  #animals: Animals | undefined;

  /** Animals. */
  get animals(): Animals {
    return (this.#animals ??= new Animals(this));
  }
}
