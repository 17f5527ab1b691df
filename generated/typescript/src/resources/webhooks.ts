import { webhook } from "../api.js";
import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import { type WebhookBody, type WebhookHeaders, receiveFor } from "../core/webhooks.js";
import type { WebhookEvent } from "../models/webhook-event.js";
import type {
  DeleteWebhookSettingsResponse,
  GetWebhookLogsResponse,
  GetWebhookSettingsResponse,
  TestWebhookResponse,
  Webhook,
  WebhookLog,
  WebhookLogEvent,
  WebhookLogStatus,
  WebhookSettingsEvent,
} from "../models/webhooks.js";
import { readWebhookEvent } from "../readings/webhook-event.js";
import {
  readCreateWebhookSettingsResponse,
  readGetWebhookLogsResponse,
  readGetWebhookSettingsResponse,
  readUpdateWebhookSettingsResponse,
} from "../readings/webhooks.js";

const LIST: Operation = {
  name: "webhooks.list",
  method: "GET",
  path: "/v1/webhooks/settings",
  result: readGetWebhookSettingsResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "webhooks" },
};

const CREATE: Operation = {
  name: "webhooks.create",
  method: "POST",
  path: "/v1/webhooks/settings",
  fields: "name url secret events isActive customHeaders",
  result: readCreateWebhookSettingsResponse,
  unwrap: "webhook",
  errors: { 401: {} },
};

const UPDATE: Operation = {
  name: "webhooks.update",
  method: "PUT",
  path: "/v1/webhooks/settings",
  fields: "name url secret events isActive customHeaders",
  params: { id: ["field", "_id"] },
  result: readUpdateWebhookSettingsResponse,
  unwrap: "webhook",
  errors: { 401: {} },
};

const DELETE: Operation = {
  name: "webhooks.delete",
  method: "DELETE",
  path: "/v1/webhooks/settings",
  query: "id",
  errors: { 401: {} },
};

const TEST: Operation = {
  name: "webhooks.test",
  method: "POST",
  path: "/v1/webhooks/test",
  fields: "webhookId",
  errors: { 401: {}, 500: {} },
};

const LIST_LOGS: Operation = {
  name: "webhooks.listLogs",
  method: "GET",
  path: "/v1/webhooks/logs",
  query: "limit status event webhookId",
  result: readGetWebhookLogsResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "logs" },
};

/** What {@link Webhooks.create} takes. */
export interface WebhooksCreateParams {
  /** Name of the webhook, 50 characters at most. At most 50 characters. */
  name?: string | undefined;
  /** URL that receives the events. In production, it must use HTTPS. */
  url?: string | undefined;
  /** Secret key for verifying the HMAC-SHA256 signature. */
  secret?: string | undefined;
  /** Events that the webhook receives. */
  events?: WebhookSettingsEvent[] | undefined;
  /** Whether the webhook delivers events. */
  isActive?: boolean | undefined;
  /** Extra headers to send with each webhook request, by header name. */
  customHeaders?: { [key: string]: string } | undefined;
}

/** What {@link Webhooks.update} takes. */
export interface WebhooksUpdateParams {
  /** ID of the webhook to update. Required. */
  id: string;
  /** Name of the webhook, 50 characters at most. At most 50 characters. */
  name?: string | undefined;
  /** URL that receives the events. In production, it must use HTTPS. */
  url?: string | undefined;
  /** Secret key for verifying the HMAC-SHA256 signature. */
  secret?: string | undefined;
  /** Events that the webhook receives. */
  events?: WebhookSettingsEvent[] | undefined;
  /** Whether the webhook delivers events. */
  isActive?: boolean | undefined;
  /** Extra headers to send with each webhook request, by header name. */
  customHeaders?: { [key: string]: string } | undefined;
}

/** What {@link Webhooks.delete} takes. */
export interface WebhooksDeleteParams {
  /** ID of the webhook to delete. */
  id: string;
}

/** What {@link Webhooks.test} takes. */
export interface WebhooksTestParams {
  /** ID of the webhook that receives the test event. */
  webhookId: string;
}

/** What {@link Webhooks.listLogs} takes. */
export interface WebhooksListLogsParams {
  /** Maximum number of logs in the response, up to 100. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /** Return only deliveries with this outcome. */
  status?: WebhookLogStatus | undefined;
  /** Return only deliveries of this event type. */
  event?: WebhookLogEvent | undefined;
  /** Return only deliveries of the webhook with this ID. */
  webhookId?: string | undefined;
}

/**
 * Receive events in real time at your own endpoints. You can subscribe to these events:
 *
 * - `post.scheduled`, `post.published`, `post.failed`, `post.partial`, and `post.recycled`
 * - `account.connected` and `account.disconnected`
 * - `message.received`
 * - `comment.received`
 *
 * If you set a secret, each delivery has an HMAC-SHA256 signature in the `X-Late-Signature` header,
 * so that you can verify it. You can also add your own headers.
 *
 * @example
 * ```ts
 * const resource = new Webhooks(new LateCore());
 * ```
 */
export class Webhooks extends Resource {
  /**
   * List your webhooks.
   *
   * Returns every webhook that the authenticated user has configured. A user can have up to 10
   * webhooks.
   *
   * @param options - Options of this call alone.
   * @returns The webhooks of the user.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const webhook of late.webhooks.list()) {
   *   console.log(webhook);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<Webhook, GetWebhookSettingsResponse> {
    return pages(this._client, LIST, undefined, options);
  }

  /**
   * Create a webhook.
   *
   * Creates a webhook and returns it. A user can have at most 10 webhooks. After 10 delivery
   * failures in a row, a webhook is disabled automatically.
   *
   * @param params - What is sent: see {@link WebhooksCreateParams}.
   * @param options - Options of this call alone.
   * @returns The webhook is created.
   * @throws {@link BadRequestError} The request fails validation, or the user already has the
   *   maximum number of webhooks.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const webhook = await late.webhooks.create({
   *   name: "Publishing alerts",
   *   url: "https://example.com/hooks/late",
   *   secret: "example-signing-secret",
   *   events: ["post.published", "post.failed"],
   *   isActive: true,
   *   customHeaders: { "X-Team": "social" },
   * });
   * ```
   */
  create(params?: WebhooksCreateParams, options?: RequestOptions): Call<Webhook> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Update a webhook.
   *
   * Changes a webhook and returns it. Only `id` is required, and only the fields you send are
   * changed. After 10 delivery failures in a row, a webhook is disabled automatically.
   *
   * @param params - What is sent: see {@link WebhooksUpdateParams}.
   * @param options - Options of this call alone.
   * @returns The webhook is updated.
   * @throws {@link BadRequestError} The request fails validation, or the webhook ID is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The webhook does not exist.
   *
   * @example
   * ```ts
   * const webhook = await late.webhooks.update({
   *   id: "66f1a2b3c4d5e6f708192d01",
   *   events: ["post.published", "post.failed", "account.disconnected"],
   *   isActive: true,
   * });
   * ```
   */
  update(params: WebhooksUpdateParams, options?: RequestOptions): Call<Webhook> {
    return call(this._client, UPDATE, params, options);
  }

  /**
   * Delete a webhook.
   *
   * Deletes a webhook for good.
   *
   * @param params - What is sent: see {@link WebhooksDeleteParams}.
   * @param options - Options of this call alone.
   * @returns The webhook is deleted.
   * @throws {@link BadRequestError} The webhook ID is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.webhooks.delete({ id: "66f1a2b3c4d5e6f708192a50" });
   * ```
   */
  delete(
    params: WebhooksDeleteParams,
    options?: RequestOptions,
  ): Call<DeleteWebhookSettingsResponse> {
    return call(this._client, DELETE, params, options);
  }

  /**
   * Send a test event.
   *
   * Sends a test event to a webhook, so that you can check that your endpoint is set up correctly.
   * The payload has `event` set to `webhook.test`, which tells it apart from real events.
   *
   * @param params - What is sent: see {@link WebhooksTestParams}.
   * @param options - Options of this call alone.
   * @returns The test event was sent.
   * @throws {@link BadRequestError} The webhook ID is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link ServerError} The test event could not be delivered.
   *
   * @example
   * ```ts
   * const result = await late.webhooks.test({ webhookId: "66f1a2b3c4d5e6f708192d01" });
   * ```
   */
  test(params: WebhooksTestParams, options?: RequestOptions): Call<TestWebhookResponse> {
    return call(this._client, TEST, params, options);
  }

  /**
   * List webhook delivery logs.
   *
   * Returns the delivery history of your webhooks, which you can narrow by status, event or
   * webhook. Each log is deleted automatically after 7 days.
   *
   * @param params - What is sent: see {@link WebhooksListLogsParams}.
   * @param options - Options of this call alone.
   * @returns The matching webhook delivery logs.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const log of late.webhooks.listLogs({
   *   status: "success",
   *   event: "post.scheduled",
   * })) {
   *   console.log(log);
   * }
   * ```
   */
  listLogs(
    params?: WebhooksListLogsParams,
    options?: RequestOptions,
  ): Pages<WebhookLog, GetWebhookLogsResponse> {
    return pages(this._client, LIST_LOGS, params, options);
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
   * const event = await late.webhooks.unwrap(await request.text(), request.headers);
   * ```
   */
  unwrap(body: WebhookBody, headers: WebhookHeaders): Promise<WebhookEvent> {
    return receiveFor(this._client, webhook, readWebhookEvent, body, headers);
  }
}
