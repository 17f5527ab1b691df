import type { Row } from "./row.js";

/** A page. */
export interface ListUrlsResponse {
  results?: Row[] | undefined;
  next?: string | null | undefined;
}
