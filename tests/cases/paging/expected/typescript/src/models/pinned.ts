import type { Row } from "./row.js";

/** A page. */
export interface ListPinnedResponse {
  hits?: Row[] | undefined;
  more?: string | null | undefined;
}
