/** One. */
export interface One {
  viewCount?: number | undefined;
}

/** Many. */
export interface Many {
  posts?: One[] | undefined;
  pages?: number | undefined;
}

/** One or many. */
export type GetStatsResponse = One | Many;

/** Report short. */
export interface ReportShort {
  sum?: number | undefined;
}

/** Report long. */
export interface ReportLong {
  lines?: string[] | undefined;
}

/** Short or long. */
export type GetReportResponse = ReportShort | ReportLong;

/** Report format. */
export type ReportFormat = "short" | "long" | (string & {});
