import type { Reading } from "../core/reading.js";
import { readProfile } from "./profile.js";

export const readProfilesListResponse: Reading = { profiles: readProfile };

export const readProfileCreateResponse: Reading = { profile: readProfile };

export const readGetProfileResponse: Reading = { profile: readProfile };

export const readUpdateProfileResponse: Reading = { profile: readProfile };
