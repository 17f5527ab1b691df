import { type Schema, list, map, nullable, object } from "../core/schema.js";

export const $Tags: Schema = /* @__PURE__ */ list("string");

export const $Prices: Schema = /* @__PURE__ */ map("number");

export const $Matrix: Schema = /* @__PURE__ */ list(/* @__PURE__ */ list("integer"));

export const $ShelfBook: Schema = /* @__PURE__ */ object("isbn! pageCount:integer");

export const $ShelfByNameValue: Schema = /* @__PURE__ */ object("shelfMark");

export const $Shelf: Schema = /* @__PURE__ */ object("", {
  tags: $Tags,
  prices: $Prices,
  matrix: $Matrix,
  books: /* @__PURE__ */ list($ShelfBook),
  byName: /* @__PURE__ */ map($ShelfByNameValue),
  free: /* @__PURE__ */ map("any"),
  open: /* @__PURE__ */ map("any"),
  point: /* @__PURE__ */ list("number"),
  odd: /* @__PURE__ */ list("any"),
  maybe: /* @__PURE__ */ list(/* @__PURE__ */ nullable("string")),
  patterns: /* @__PURE__ */ map("string"),
});
