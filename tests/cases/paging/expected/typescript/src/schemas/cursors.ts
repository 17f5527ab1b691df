import { type Schema, list, nullable, object } from "../core/schema.js";
import { $Row } from "./row.js";

export const $CursorPagination: Schema = /* @__PURE__ */ object("hasMore:boolean", {
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $ListCursorsResponse: Schema = /* @__PURE__ */ object("", {
  items: /* @__PURE__ */ list($Row),
  pagination: $CursorPagination,
});
