import type { Row } from "./row.js";

/** Not walked. */
export interface ListUnpagedResponse {
  data?: Row[] | undefined;
}
