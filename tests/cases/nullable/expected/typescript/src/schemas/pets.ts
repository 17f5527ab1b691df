import { type Schema, nullable, object, union } from "../core/schema.js";

export const $Owner: Schema = /* @__PURE__ */ object("name");

export const $PetMixed: Schema = /* @__PURE__ */ union(["string", "integer"]);

export const $Pet: Schema = /* @__PURE__ */ object("id! gone:null always:any photo:bytes", {
  "chip!": /* @__PURE__ */ nullable("string"),
  weight: /* @__PURE__ */ nullable("number"),
  owner: /* @__PURE__ */ nullable($Owner),
  guardian: $Owner,
  mixed: /* @__PURE__ */ nullable($PetMixed),
});
