import { type Schema, object, union } from "../core/schema.js";
import { $Profile } from "./profile.js";

export const $SocialAccountProfileId: Schema = /* @__PURE__ */ union(["string", $Profile]);

export const $SocialAccount: Schema = /* @__PURE__ */ object(
  "_id>id platform username displayName profileUrl isActive:boolean " +
    "followersCount:number followersLastUpdated:datetime",
  { profileId: $SocialAccountProfileId },
);
