import { type Schema, list, object } from "../core/schema.js";

export const $ListUser: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  email: "string",
  role: "string",
  isRoot: "boolean",
  profileAccess: list("string"),
  createdAt: "datetime",
});

export const $ListUsersResponse: Schema = /* @__PURE__ */ object({
  currentUserId: "string",
  users: list($ListUser),
});

export const $GetUser: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  email: "string",
  role: "string",
  isRoot: "boolean",
  profileAccess: list("string"),
});

export const $GetUserResponse: Schema = /* @__PURE__ */ object({ user: $GetUser });
