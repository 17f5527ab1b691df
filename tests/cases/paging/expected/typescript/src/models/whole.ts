import type { Row } from "./row.js";

/** All of them. */
export interface ListWholeResponse {
  rows?: Row[] | undefined;
}
