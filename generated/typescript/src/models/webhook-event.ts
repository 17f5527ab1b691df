import type { Unlisted } from "../unlisted.js";
import type {
  WebhookPayloadAccountConnected,
  WebhookPayloadAccountDisconnected,
  WebhookPayloadComment,
  WebhookPayloadMessage,
  WebhookPayloadPost,
} from "./webhooks.js";

/** What arrives at a webhook, told apart by its `event`. */
export type WebhookEvent =
  | WebhookPayloadPost
  | WebhookPayloadAccountConnected
  | WebhookPayloadAccountDisconnected
  | WebhookPayloadMessage
  | WebhookPayloadComment
  | { event: Unlisted; [key: string]: unknown };
