import { Resource } from "../core/resource.js";
import { AdminThings } from "./admin-things.js";

/**
 * Admin: things.
 *
 * @example
 * ```ts
 * const resource = new Admin(new PinnedCore());
 * ```
 */
export class Admin extends Resource {
  #things: AdminThings | undefined;

  /** Things. */
  get things(): AdminThings {
    return (this.#things ??= new AdminThings(this._client));
  }
}
