import { type Schema, list, object, union } from "../core/schema.js";

export const $One: Schema = /* @__PURE__ */ object("viewCount:integer");

export const $Many: Schema = /* @__PURE__ */ object("pages:integer", {
  posts: /* @__PURE__ */ list($One),
});

export const $GetStatsResponse: Schema = /* @__PURE__ */ union([$One, $Many]);

export const $ReportShort: Schema = /* @__PURE__ */ object("sum:integer");

export const $ReportLong: Schema = /* @__PURE__ */ object("", {
  lines: /* @__PURE__ */ list("string"),
});

export const $GetReportResponse: Schema = /* @__PURE__ */ union([$ReportShort, $ReportLong]);
