import { webhook } from "../api.js";
import { Resource } from "../core/resource.js";
import { receiveFor, type WebhookBody, type WebhookHeaders } from "../core/webhooks.js";
import type { WebhookEvent } from "../models/posts.js";
import * as readings from "../readings/posts.js";

/** What the API sends by itself. */
export class Webhooks extends Resource {
  /** Checks a webhook and reads its event. */
  unwrap(
    body: WebhookBody,
    headers: WebhookHeaders,
    secret?: string | readonly string[],
  ): Promise<WebhookEvent> {
    return receiveFor(this._client, webhook, readings.WebhookEvent, body, headers, secret);
  }
}
