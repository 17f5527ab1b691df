import { type Schema, list, object } from "../core/schema.js";

export const $CreateInviteTokenResponse: Schema = /* @__PURE__ */ object(
  "token scope expiresAt:datetime inviteUrl",
  { invitedProfileIds: /* @__PURE__ */ list("string") },
);
