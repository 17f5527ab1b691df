import { type Reading, renamed } from "../core/reading.js";

export const readListLastResponse: Reading = /* @__PURE__ */ renamed({ has_more: "hasMore" });
