/** The position within a paginated list. */
export interface Pagination {
  /** The current page, counted from 1. */
  page?: number | undefined;
  /** The number of items per page. */
  limit?: number | undefined;
  /** The number of items on all pages. */
  total?: number | undefined;
  /** The number of pages. */
  pages?: number | undefined;
}
