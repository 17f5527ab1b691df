/** Log accept. */
export type LogAccept = "application/x-ndjson" | (string & {});
