import { webhook } from "./api.js";
import { receive, type WebhookBody, type WebhookHeaders } from "./core/webhooks.js";
import type { WebhookEvent } from "./models/posts.js";
import * as schemas from "./schemas/posts.js";

/** Checks a webhook without a client, and reads its event. */
export function unwrap(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string | readonly string[],
): Promise<WebhookEvent> {
  return receive(webhook, schemas.WebhookEvent, body, headers, secret);
}
