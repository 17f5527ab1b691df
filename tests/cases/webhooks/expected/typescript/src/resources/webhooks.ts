import { webhook } from "../api.js";
import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { type WebhookBody, type WebhookHeaders, receiveFor } from "../core/webhooks.js";
import type { WebhookEvent } from "../models/webhook-event.js";
import type { GetWebhookResponse } from "../models/webhooks.js";
import { readWebhookEvent } from "../readings/webhook-event.js";

const GET: Operation = { name: "webhooks.get", method: "GET", path: "/webhooks" };

/**
 * Webhooks.
 *
 * @example
 * ```ts
 * const resource = new WebhooksResource(new WebhooksCore());
 * ```
 */
export class WebhooksResource extends Resource {
  /**
   * Call `GET /webhooks`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await webhooks.webhooks.get();
   * ```
   */
  get(options?: RequestOptions): Call<GetWebhookResponse> {
    return call(this._client, GET, undefined, options);
  }

  /**
   * Check the signature of a delivery and give its event.
   *
   * @param body - The body as it arrived: raw, not parsed and written again.
   * @param headers - The headers of the delivery.
   * @returns The event; one that this version does not know stays as it came.
   * @throws {@link WebhookVerificationError} The signature is missing, malformed or wrong.
   *
   * @example
   * ```ts
   * const event = await webhooks.webhooks.unwrap(await request.text(), request.headers);
   * ```
   */
  unwrap(body: WebhookBody, headers: WebhookHeaders): Promise<WebhookEvent> {
    return receiveFor(this._client, webhook, readWebhookEvent, body, headers);
  }
}
