import { type Schema, object } from "../core/schema.js";

export const $Pagination: Schema = /* @__PURE__ */ object(
  "page:integer limit:integer total:integer pages:integer",
);
