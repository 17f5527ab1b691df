import { type Schema, nullable, object } from "../core/schema.js";

export const $Owner: Schema = /* @__PURE__ */ object({ name: "string" });

export const $Pet: Schema = /* @__PURE__ */ object(
  {
    id: "string",
    chip: /* @__PURE__ */ nullable("string"),
    nickname: "string",
    weight: /* @__PURE__ */ nullable("number"),
    born: "date",
    seenAt: "datetime",
    photo: "bytes",
    neutered: "boolean",
    age: "integer",
    owner: /* @__PURE__ */ nullable($Owner),
    anything: "any",
  },
  "id chip",
);
