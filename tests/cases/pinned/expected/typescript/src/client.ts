import { PinnedCore } from "./core-client.js";
import { Admin } from "./resources/admin.js";
import { Parts } from "./resources/parts.js";

/**
 * The client of the Something Else API.
 *
 * @example
 * ```ts
 * const pinned = new Pinned(); // reads PINNED_KEY
 * ```
 */
export class Pinned extends PinnedCore {
  #admin: Admin | undefined;
  #parts: Parts | undefined;

  /** Admin: things. */
  get admin(): Admin {
    return (this.#admin ??= new Admin(this));
  }

  /** Parts. */
  get parts(): Parts {
    return (this.#parts ??= new Parts(this));
  }
}
