import { type Schema, list, map, object } from "../core/schema.js";

export const $AccountGroup: Schema = /* @__PURE__ */ object("_id>id name", {
  accountIds: /* @__PURE__ */ list("string"),
});

export const $ListAccountGroupsResponse: Schema = /* @__PURE__ */ object("", {
  groups: /* @__PURE__ */ list($AccountGroup),
});

export const $CreateAccountGroupResponse: Schema = /* @__PURE__ */ object("message", {
  group: $AccountGroup,
});

export const $UpdateAccountGroupResponse: Schema = /* @__PURE__ */ object("message", {
  group: /* @__PURE__ */ map("any"),
});

export const $DeleteAccountGroupResponse: Schema = /* @__PURE__ */ object("message");
