import { webhook } from "./api.js";
import { receive, type WebhookBody, type WebhookHeaders } from "./core/webhooks.js";
import type { WebhookEvent } from "./models/webhook-event.js";
import { readWebhookEvent } from "./readings/webhook-event.js";

export type { WebhookBody, WebhookEvent, WebhookHeaders };

/**
 * Check the signature of a delivery and give its event.
 *
 * @param body - The body as it arrived: raw, not parsed and written again.
 * @param headers - The headers of the delivery; `X-Signature` holds the signature.
 * @param secret - The secret of the webhook, or several while it changes; else `WEBHOOKS_SECRET` of the
 *   environment.
 * @returns The event; one that this version does not know stays as it came.
 * @throws {@link WebhookVerificationError} The signature is missing, malformed or wrong.
 *
 * @example
 * ```ts
 * const event = await unwrap(await request.text(), request.headers);
 * ```
 */
export function unwrap(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string | readonly string[],
): Promise<WebhookEvent> {
  return receive(webhook, readWebhookEvent, body, headers, secret);
}
