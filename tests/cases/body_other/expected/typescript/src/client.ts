import { BodyOtherCore } from "./core-client.js";
import { Bodies } from "./resources/bodies.js";

/**
 * The client of the Body other.
 *
 * @example
 * ```ts
 * const client = new BodyOther();
 * ```
 */
export class BodyOther extends BodyOtherCore {
  #bodies: Bodies | undefined;

  /** Bodies. */
  get bodies(): Bodies {
    return (this.#bodies ??= new Bodies(this));
  }
}
