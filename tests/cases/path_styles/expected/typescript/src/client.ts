import { PathStylesCore } from "./core-client.js";
import { Styles } from "./resources/styles.js";

/**
 * The client of the Path styles.
 *
 * @example
 * ```ts
 * const client = new PathStyles();
 * ```
 */
export class PathStyles extends PathStylesCore {
  #styles: Styles | undefined;

  /** Styles. */
  get styles(): Styles {
    return (this.#styles ??= new Styles(this));
  }
}
