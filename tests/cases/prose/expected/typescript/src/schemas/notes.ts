import { type Schema, choice, list, object } from "../core/schema.js";

export const $NoteKind: Schema = /* @__PURE__ */ choice("short long");

export const $Note: Schema = /* @__PURE__ */ object("noteText! colour size:integer empty", {
  tags: /* @__PURE__ */ list("string"),
  kind: $NoteKind,
  parent: () => $Note,
});

export const $CreateNoteResponse: Schema = /* @__PURE__ */ object(
  "noteText! colour size:integer empty keptAt:datetime",
  { tags: /* @__PURE__ */ list("string"), kind: $NoteKind, parent: $Note },
);
