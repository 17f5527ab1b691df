import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { CreateInviteTokenResponse, InviteTokenScope } from "../models/invites.js";
import { readCreateInviteTokenResponse } from "../readings/invites.js";

const CREATE: Operation = {
  name: "invites.create",
  method: "POST",
  path: "/v1/invite/tokens",
  fields: "scope profileIds",
  result: readCreateInviteTokenResponse,
  errors: { 401: {} },
};

/** What {@link Invites.create} takes. */
export interface InvitesCreateParams {
  /**
   * Profiles that the invite opens: `all` for every profile, `profiles` for the ones in
   * `profileIds`.
   */
  scope: InviteTokenScope;
  /** IDs of the profiles that the invite opens. Mandatory if `scope` is `profiles`. */
  profileIds?: string[] | undefined;
}

/**
 * Create invite links that give team members access to your profiles.
 *
 * @example
 * ```ts
 * const resource = new Invites(new LateCore());
 * ```
 */
export class Invites extends Resource {
  /**
   * Create an invite link.
   *
   * Creates a secure invite link that gives a team member access to all your profiles or to the
   * ones you choose. The link works once and expires after 7 days.
   *
   * @param params - What is sent: see {@link InvitesCreateParams}.
   * @param options - Options of this call alone.
   * @returns The new invite, with its link.
   * @throws {@link BadRequestError} The request body is invalid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} At least one of the profiles does not exist or does not
   *   belong to you.
   *
   * @example
   * ```ts
   * const result = await late.invites.create({
   *   scope: "profiles",
   *   profileIds: ["66f1a2b3c4d5e6f708192a3b"],
   * });
   * ```
   */
  create(params: InvitesCreateParams, options?: RequestOptions): Call<CreateInviteTokenResponse> {
    return call(this._client, CREATE, params, options);
  }
}
