import { type Schema, choice, list, object } from "../core/schema.js";

export const $CreateInviteTokenResponse: Schema = /* @__PURE__ */ object({
  token: "string",
  scope: "string",
  invitedProfileIds: /* @__PURE__ */ list("string"),
  expiresAt: "datetime",
  inviteUrl: "string",
});

export const $InviteTokenScope: Schema = /* @__PURE__ */ choice(["all", "profiles"]);
