import { type Reading, tagged } from "../core/reading.js";
import { readOrderLost } from "./webhooks.js";

export const readWebhookEvent: Reading = /* @__PURE__ */ tagged("event", {
  "order.lost": readOrderLost,
});
