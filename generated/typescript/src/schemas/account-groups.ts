import { type Schema, list, map, object } from "../core/schema.js";

export const $AccountGroup: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  accountIds: list("string"),
});

export const $ListAccountGroupsResponse: Schema = /* @__PURE__ */ object({
  groups: list($AccountGroup),
});

export const $CreateAccountGroupResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  group: $AccountGroup,
});

export const $UpdateAccountGroupResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  group: map("any"),
});

export const $DeleteAccountGroupResponse: Schema = /* @__PURE__ */ object({ message: "string" });
