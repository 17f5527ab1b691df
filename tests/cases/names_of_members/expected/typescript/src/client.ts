import { NamesOfMembersCore } from "./core-client.js";
import { OddResource } from "./resources/odd.js";

/**
 * The client of the Names of members.
 *
 * @example
 * ```ts
 * const client = new NamesOfMembers();
 * ```
 */
export class NamesOfMembers extends NamesOfMembersCore {
  #odd: OddResource | undefined;

  /** Odd. */
  get odd(): OddResource {
    return (this.#odd ??= new OddResource(this));
  }
}
