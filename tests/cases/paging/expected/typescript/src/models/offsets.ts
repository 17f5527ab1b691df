import type { Row } from "./row.js";

/** A page. */
export interface ListOffsetsResponse {
  rows?: Row[] | undefined;
  total?: number | undefined;
}
