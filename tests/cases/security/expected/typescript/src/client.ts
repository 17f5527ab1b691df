import { SecurityCore } from "./core-client.js";
import { Doors } from "./resources/doors.js";

/**
 * The client of the Security.
 *
 * @example
 * ```ts
 * const security = new Security(); // reads SECURITY_TOKEN
 * ```
 */
export class Security extends SecurityCore {
  #doors: Doors | undefined;

  /** Doors. */
  get doors(): Doors {
    return (this.#doors ??= new Doors(this));
  }
}
