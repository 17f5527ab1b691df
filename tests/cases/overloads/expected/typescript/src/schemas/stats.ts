import { type Schema, choice, list, object, union } from "../core/schema.js";

export const $One: Schema = /* @__PURE__ */ object({ viewCount: "integer" });

export const $Many: Schema = /* @__PURE__ */ object({
  posts: /* @__PURE__ */ list($One),
  pages: "integer",
});

export const $GetStatsResponse: Schema = /* @__PURE__ */ union([$One, $Many]);

export const $ReportShort: Schema = /* @__PURE__ */ object({ sum: "integer" });

export const $ReportLong: Schema = /* @__PURE__ */ object({
  lines: /* @__PURE__ */ list("string"),
});

export const $GetReportResponse: Schema = /* @__PURE__ */ union([$ReportShort, $ReportLong]);

export const $ReportFormat: Schema = /* @__PURE__ */ choice(["short", "long"]);
