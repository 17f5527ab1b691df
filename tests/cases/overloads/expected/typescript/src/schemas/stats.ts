import { type Schema, list, object } from "../core/schema.js";

export const $One: Schema = /* @__PURE__ */ object("viewCount:integer");

export const $Many: Schema = /* @__PURE__ */ object("pages:integer", {
  posts: /* @__PURE__ */ list($One),
});

export const $ReportShort: Schema = /* @__PURE__ */ object("sum:integer");

export const $ReportLong: Schema = /* @__PURE__ */ object("", {
  lines: /* @__PURE__ */ list("string"),
});
