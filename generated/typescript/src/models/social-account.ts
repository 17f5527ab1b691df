import type { Profile } from "./profile.js";

/** A connected social account. */
export interface SocialAccount {
  id?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  /** The profile to which the account belongs, as an ID or as a populated object. */
  profileId?: SocialAccountProfileId | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /** The full URL of the account's profile on its platform. */
  profileUrl?: string | undefined;
  /** Whether the account is active. */
  isActive?: boolean | undefined;
  /** The number of followers. Present only with the Analytics add-on. */
  followersCount?: number | undefined;
  /** When Late last updated the number of followers. Present only with the Analytics add-on. */
  followersLastUpdated?: Date | undefined;
}

/** The profile to which the account belongs, as an ID or as a populated object. */
export type SocialAccountProfileId = string | Profile;
