import { type Schema, list, map, object } from "../core/schema.js";

export const $Tree: Schema = /* @__PURE__ */ object("label", {
  children: /* @__PURE__ */ list(() => $Tree),
  byName: /* @__PURE__ */ map(() => $Tree),
});
