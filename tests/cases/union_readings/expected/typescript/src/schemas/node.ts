import { type Schema, list, object } from "../core/schema.js";

export const $Node: Schema = /* @__PURE__ */ object("seen:datetime", {
  children: /* @__PURE__ */ list(() => $Node),
});
