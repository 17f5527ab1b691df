import { ModulesCore } from "./core-client.js";
import { Teams } from "./resources/teams.js";
import { Users } from "./resources/users.js";

/**
 * The client of the Modules.
 *
 * What one resource uses lives with it, what several use lives alone, cycles live together.
 *
 * @example
 * ```ts
 * const modules = new Modules();
 * ```
 */
export class Modules extends ModulesCore {
  #users: Users | undefined;
  #teams: Teams | undefined;

  /** Users. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  /** Teams. */
  get teams(): Teams {
    return (this.#teams ??= new Teams(this));
  }
}
