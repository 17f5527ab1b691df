import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Address } from "../models/address.js";
import type { Team, User } from "../models/user.js";

const GET: Operation = { name: "teams.get", method: "GET", path: "/teams" };

const CREATE: Operation = {
  name: "teams.create",
  method: "POST",
  path: "/teams",
  fields: "address users",
  kind: "none",
};

/** What {@link Teams.create} takes. */
export interface TeamsCreateParams {
  address: Address;
  users?: User[] | undefined;
}

/**
 * Teams.
 *
 * @example
 * ```ts
 * const resource = new Teams(new ModulesCore());
 * ```
 */
export class Teams extends Resource {
  /**
   * Call `GET /teams`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const team = await modules.teams.get();
   * ```
   */
  get(options?: RequestOptions): Call<Team> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Call `POST /teams`.
   *
   * @param params - What is sent: see {@link TeamsCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await modules.teams.create({ address: { city: "Berlin" } });
   * ```
   */
  create(params: TeamsCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }
}
