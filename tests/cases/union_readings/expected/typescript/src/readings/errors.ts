import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readRefusal: Reading = /* @__PURE__ */ renamed(
  { retry_at: "retryAt" },
  { retry_at: dateTime },
);
