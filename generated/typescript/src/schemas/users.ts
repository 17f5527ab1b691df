import { type Schema, list, object } from "../core/schema.js";

export const $ListUser: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  email: "string",
  role: "string",
  isRoot: "boolean",
  profileAccess: /* @__PURE__ */ list("string"),
  createdAt: "datetime",
});

export const $ListUsersResponse: Schema = /* @__PURE__ */ object({
  currentUserId: "string",
  users: /* @__PURE__ */ list($ListUser),
});

export const $GetUser: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  email: "string",
  role: "string",
  isRoot: "boolean",
  profileAccess: /* @__PURE__ */ list("string"),
});

export const $GetUserResponse: Schema = /* @__PURE__ */ object({ user: $GetUser });
