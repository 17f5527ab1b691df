/** Status. */
export interface Status {
  up?: boolean | undefined;
}
