import type { Row } from "./row.js";

/** A page. */
export interface ListZeroResponse {
  content?: Row[] | undefined;
  totalPages?: number | undefined;
}
