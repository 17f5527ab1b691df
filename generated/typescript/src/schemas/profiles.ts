import { type Schema, list, object } from "../core/schema.js";
import { $Profile } from "./profile.js";

export const $ProfilesListResponse: Schema = /* @__PURE__ */ object("", {
  profiles: /* @__PURE__ */ list($Profile),
});

export const $ProfileCreateResponse: Schema = /* @__PURE__ */ object("message", {
  profile: $Profile,
});

export const $GetProfileResponse: Schema = /* @__PURE__ */ object("", { profile: $Profile });

export const $UpdateProfileResponse: Schema = /* @__PURE__ */ object("message", {
  profile: $Profile,
});

export const $DeleteProfileResponse: Schema = /* @__PURE__ */ object("message");
