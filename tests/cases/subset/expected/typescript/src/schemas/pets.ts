import { type Schema, list, object } from "../core/schema.js";

export const $Pet: Schema = /* @__PURE__ */ object("name", { owner: () => $Owner });

export const $Owner: Schema = /* @__PURE__ */ object("name", { pets: /* @__PURE__ */ list($Pet) });
