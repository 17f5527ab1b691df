import { type Schema, choice, list, object } from "../core/schema.js";
import { $Address } from "./address.js";

export const $Motto: Schema = /* @__PURE__ */ object("inLatin");

export const $UserRole: Schema = /* @__PURE__ */ choice("admin guest");

export const $User: Schema = /* @__PURE__ */ object("name", {
  team: () => $Team,
  address: $Address,
  role: $UserRole,
});

export const $Team: Schema = /* @__PURE__ */ object("", {
  members: /* @__PURE__ */ list($User),
  motto: $Motto,
});
