import type { Row } from "./row.js";

/** A page. */
export interface ListCursorsResponse {
  items?: Row[] | undefined;
  pagination?: CursorPagination | undefined;
}

/** Cursor pagination. */
export interface CursorPagination {
  nextCursor?: string | null | undefined;
  hasMore?: boolean | undefined;
}
