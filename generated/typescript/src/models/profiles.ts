import type { Profile } from "./profile.js";

/** A list of profiles. */
export interface ProfilesListResponse {
  profiles?: Profile[] | undefined;
}

/** The profile that was created. */
export interface ProfileCreateResponse {
  /** A message about the outcome. */
  message?: string | undefined;
  /** A profile, which groups connected social accounts. */
  profile?: Profile | undefined;
}

/** The requested profile. */
export interface GetProfileResponse {
  /** A profile, which groups connected social accounts. */
  profile?: Profile | undefined;
}

/** The profile after the update. */
export interface UpdateProfileResponse {
  /** Confirmation message. */
  message?: string | undefined;
  /** A profile, which groups connected social accounts. */
  profile?: Profile | undefined;
}

/** The profile is deleted. */
export interface DeleteProfileResponse {
  /** Confirmation message. */
  message?: string | undefined;
}
