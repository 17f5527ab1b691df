/** Report accept. */
export type ReportAccept = "application/pdf" | (string & {});

/** List reports accept. */
export type ListReportsAccept = "text/csv" | (string & {});

/** Batch accept. */
export type BatchAccept = "application/jsonl" | (string & {});
