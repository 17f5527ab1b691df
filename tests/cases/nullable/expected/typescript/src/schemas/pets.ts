import { type Schema, nullable, object, union } from "../core/schema.js";

export const $Owner: Schema = /* @__PURE__ */ object({ name: "string" });

export const $PetMixed: Schema = /* @__PURE__ */ union(["string", "integer"]);

export const $Pet: Schema = /* @__PURE__ */ object(
  {
    id: "string",
    chip: nullable("string"),
    weight: nullable("number"),
    owner: nullable($Owner),
    guardian: $Owner,
    mixed: nullable($PetMixed),
    gone: "null",
    always: "any",
    photo: "bytes",
  },
  "id chip",
);
