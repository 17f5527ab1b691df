import { type Schema, list, map, nullable, object } from "../core/schema.js";

export const $Tags: Schema = /* @__PURE__ */ list("string");

export const $Prices: Schema = /* @__PURE__ */ map("number");

export const $Matrix: Schema = /* @__PURE__ */ list(list("integer"));

export const $ShelfBook: Schema = /* @__PURE__ */ object(
  { isbn: "string", pageCount: "integer" },
  "isbn",
);

export const $ShelfByNameValue: Schema = /* @__PURE__ */ object({ shelfMark: "string" });

export const $Shelf: Schema = /* @__PURE__ */ object({
  tags: $Tags,
  prices: $Prices,
  matrix: $Matrix,
  books: list($ShelfBook),
  byName: map($ShelfByNameValue),
  free: map("any"),
  open: map("any"),
  point: list("number"),
  odd: list("any"),
  maybe: list(nullable("string")),
  patterns: map("string"),
});
