/** Item. */
export interface Item {
  id?: string | undefined;
  rowId?: string | undefined;
}

/** A page. */
export interface ListLastResponse {
  data?: Item[] | undefined;
  hasMore?: boolean | undefined;
}
