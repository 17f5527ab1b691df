import { MembersCore } from "./core-client.js";
import { Accounts } from "./resources/accounts.js";

/**
 * The client of the Members.
 *
 * Members of one direction, and members without names of their own.
 *
 * @example
 * ```ts
 * const members = new Members();
 * ```
 */
export class Members extends MembersCore {
  #accounts: Accounts | undefined;

  /** Accounts. */
  get accounts(): Accounts {
    return (this.#accounts ??= new Accounts(this));
  }
}
