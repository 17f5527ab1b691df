import { type Reading, renamed } from "../core/reading.js";

export const readPart: Reading = /* @__PURE__ */ renamed({ part_no: "partNo" });
