import { type Schema, nullable, object } from "../core/schema.js";

export const $Owner: Schema = /* @__PURE__ */ object({ name: "string" });

export const $Pet: Schema = /* @__PURE__ */ object(
  {
    id: "string",
    chip: nullable("string"),
    nickname: "string",
    weight: nullable("number"),
    born: "date",
    seenAt: "datetime",
    photo: "bytes",
    neutered: "boolean",
    age: "integer",
    owner: nullable($Owner),
    anything: "any",
  },
  "id chip",
);
