import { webhook } from "./api.js";
import { receive, type WebhookBody, type WebhookHeaders } from "./core/webhooks.js";
import type { WebhookEvent } from "./models/posts.js";
import * as readings from "./readings/posts.js";

/** Checks a webhook without a client, and reads its event. */
export function unwrap(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string | readonly string[],
): Promise<WebhookEvent> {
  return receive(webhook, readings.WebhookEvent, body, headers, secret);
}
