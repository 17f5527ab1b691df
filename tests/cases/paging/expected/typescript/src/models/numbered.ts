import type { Row } from "./row.js";

/** A page. */
export interface ListNumberedResponse {
  data: Row[];
  meta?: NumberedMeta | undefined;
}

/** Numbered meta. */
export interface NumberedMeta {
  totalPages?: number | undefined;
  total?: number | undefined;
}
