/** Report accept. */
export type ReportAccept = "application/pdf" | (string & {});

/** List reports accept. */
export type ListReportsAccept = "text/csv" | (string & {});
