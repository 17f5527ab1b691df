/** Visit. */
export interface Visit {
  reason?: string | undefined;
}
