export { Overloads } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  GetReportResponse,
  GetStatsResponse,
  Many,
  One,
  ReportFormat,
  ReportLong,
  ReportShort,
} from "./models/stats.js";
export { Stats, type StatsGetParams, type StatsGetReportParams } from "./resources/stats.js";
