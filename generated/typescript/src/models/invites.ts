/** The new invite, with its link. */
export interface CreateInviteTokenResponse {
  /** Token that identifies the invite. */
  token?: string | undefined;
  /** Profiles that the invite opens: `all` or `profiles`. */
  scope?: string | undefined;
  /** IDs of the profiles that the invite opens. */
  invitedProfileIds?: string[] | undefined;
  /** When the invite expires, 7 days after its creation. */
  expiresAt?: Date | undefined;
  /** Link to send to the person you invite. */
  inviteUrl?: string | undefined;
}

/**
 * Profiles that the invite opens: `all` for every profile, `profiles` for the ones in `profileIds`.
 */
export type InviteTokenScope = "all" | "profiles" | (string & {});
