import { UnionAcrossFilesCore } from "./core-client.js";
import { Rooms } from "./resources/rooms.js";
import { Users } from "./resources/users.js";

/**
 * The client of the Union across files.
 *
 * @example
 * ```ts
 * const client = new UnionAcrossFiles();
 * ```
 */
export class UnionAcrossFiles extends UnionAcrossFilesCore {
  #rooms: Rooms | undefined;
  #users: Users | undefined;

  /** Rooms. */
  get rooms(): Rooms {
    return (this.#rooms ??= new Rooms(this));
  }

  /** Users. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }
}
