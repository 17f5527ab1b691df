import { type Reading, dateTime, renamed } from "../core/reading.js";
import { readProfile } from "./profile.js";

export const readSocialAccountProfileId: Reading = readProfile;

export const readSocialAccount: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { profileId: readSocialAccountProfileId, followersLastUpdated: dateTime },
);
