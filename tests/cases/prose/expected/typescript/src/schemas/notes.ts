import { type Schema, choice, list, object } from "../core/schema.js";

export const $NoteKind: Schema = /* @__PURE__ */ choice(["short", "long"]);

export const $Note: Schema = /* @__PURE__ */ object(
  {
    noteText: "string",
    tags: /* @__PURE__ */ list("string"),
    colour: "string",
    size: "integer",
    kind: $NoteKind,
    parent: () => $Note,
    empty: "string",
  },
  "noteText",
);
