import { type Schema, choice } from "../core/schema.js";

export const $LinkedInOrganizationAccountType: Schema =
  /* @__PURE__ */ choice("personal organization");
