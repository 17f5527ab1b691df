import { type Schema, tagged } from "../core/schema.js";
import {
  $WebhookPayloadAccountConnected,
  $WebhookPayloadAccountDisconnected,
  $WebhookPayloadComment,
  $WebhookPayloadMessage,
  $WebhookPayloadPost,
} from "./webhooks.js";

export const $WebhookEvent: Schema = /* @__PURE__ */ tagged("event", {
  "post.scheduled": $WebhookPayloadPost,
  "post.published": $WebhookPayloadPost,
  "post.failed": $WebhookPayloadPost,
  "post.partial": $WebhookPayloadPost,
  "post.recycled": $WebhookPayloadPost,
  "account.connected": $WebhookPayloadAccountConnected,
  "account.disconnected": $WebhookPayloadAccountDisconnected,
  "message.received": $WebhookPayloadMessage,
  "comment.received": $WebhookPayloadComment,
});
