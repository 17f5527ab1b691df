import { type Schema, list, object } from "../core/schema.js";

export const $Pet: Schema = /* @__PURE__ */ object({ name: "string", owner: () => $Owner });

export const $Owner: Schema = /* @__PURE__ */ object({
  name: "string",
  pets: /* @__PURE__ */ list($Pet),
});
