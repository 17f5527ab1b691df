import { ReferencesCore } from "./core-client.js";
import { Things } from "./resources/things.js";

/**
 * The client of the References.
 *
 * Everything that can be referred to is.
 *
 * @example
 * ```ts
 * const references = new References();
 * ```
 */
export class References extends ReferencesCore {
  #things: Things | undefined;

  /** Things. */
  get things(): Things {
    return (this.#things ??= new Things(this));
  }
}
