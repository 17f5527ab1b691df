import { SecurityCore } from "./core-client.js";
import { Doors } from "./resources/doors.js";

/** The client of the Security. */
export class Security extends SecurityCore {
  #doors: Doors | undefined;

  /** Doors. */
  get doors(): Doors {
    return (this.#doors ??= new Doors(this));
  }
}
