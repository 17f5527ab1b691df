import { ErrorsCore } from "./core-client.js";
import { Things } from "./resources/things.js";

/**
 * The client of the Errors.
 *
 * @example
 * ```ts
 * const errors = new Errors();
 * ```
 */
export class Errors extends ErrorsCore {
  #things: Things | undefined;

  /** Things. */
  get things(): Things {
    return (this.#things ??= new Things(this));
  }
}
