/** Row. */
export interface Row {
  rowId?: string | undefined;
}
