import { type Schema, nullable, object } from "../core/schema.js";

export const $Owner: Schema = /* @__PURE__ */ object("name");

export const $Pet: Schema = /* @__PURE__ */ object(
  "id! nickname born:date seenAt:datetime photo:bytes neutered:boolean age:integer " +
    "anything:any",
  {
    "chip!": /* @__PURE__ */ nullable("string"),
    weight: /* @__PURE__ */ nullable("number"),
    owner: /* @__PURE__ */ nullable($Owner),
  },
);
