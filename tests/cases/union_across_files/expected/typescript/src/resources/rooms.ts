import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { RoomOwner } from "../models/room.js";

const CREATE: Operation = {
  name: "rooms.create",
  method: "POST",
  path: "/rooms",
  fields: "name owner",
  kind: "none",
};

/** What {@link Rooms.create} takes. */
export interface RoomsCreateParams {
  name?: string | undefined;
  owner?: RoomOwner | undefined;
}

/**
 * Rooms.
 *
 * @example
 * ```ts
 * const resource = new Rooms(new UnionAcrossFilesCore());
 * ```
 */
export class Rooms extends Resource {
  /**
   * Call `POST /rooms`.
   *
   * @param params - What is sent: see {@link RoomsCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.rooms.create({ name: "Example" });
   * ```
   */
  create(params?: RoomsCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }
}
