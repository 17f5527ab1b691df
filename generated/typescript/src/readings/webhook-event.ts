import { type Reading, tagged } from "../core/reading.js";
import {
  readWebhookPayloadAccountConnected,
  readWebhookPayloadAccountDisconnected,
  readWebhookPayloadComment,
  readWebhookPayloadMessage,
  readWebhookPayloadPost,
} from "./webhooks.js";

export const readWebhookEvent: Reading = /* @__PURE__ */ tagged("event", {
  "post.scheduled": readWebhookPayloadPost,
  "post.published": readWebhookPayloadPost,
  "post.failed": readWebhookPayloadPost,
  "post.partial": readWebhookPayloadPost,
  "post.recycled": readWebhookPayloadPost,
  "account.connected": readWebhookPayloadAccountConnected,
  "account.disconnected": readWebhookPayloadAccountDisconnected,
  "message.received": readWebhookPayloadMessage,
  "comment.received": readWebhookPayloadComment,
});
