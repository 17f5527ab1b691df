import { type Schema, list, object } from "../core/schema.js";

export const $ListUser: Schema = /* @__PURE__ */ object(
  "_id>id name email role isRoot:boolean createdAt:datetime",
  { profileAccess: /* @__PURE__ */ list("string") },
);

export const $ListUsersResponse: Schema = /* @__PURE__ */ object("currentUserId", {
  users: /* @__PURE__ */ list($ListUser),
});

export const $GetUser: Schema = /* @__PURE__ */ object("_id>id name email role isRoot:boolean", {
  profileAccess: /* @__PURE__ */ list("string"),
});

export const $GetUserResponse: Schema = /* @__PURE__ */ object("", { user: $GetUser });
