import { type Reading, tagged } from "../core/reading.js";
import { readOrderLostEvent } from "./webhooks.js";

export const readWebhookEvent: Reading = /* @__PURE__ */ tagged("event", {
  "order.lost": readOrderLostEvent,
});
