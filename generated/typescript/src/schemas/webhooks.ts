import { type Schema, choice, list, map, object } from "../core/schema.js";

export const $WebhookEventModel: Schema = /* @__PURE__ */ choice(
  "post.scheduled post.published post.failed post.partial post.recycled " +
    "account.connected account.disconnected message.received comment.received",
);

export const $Webhook: Schema = /* @__PURE__ */ object(
  "_id>id name url secret isActive:boolean lastFiredAt:datetime failureCount:integer",
  {
    events: /* @__PURE__ */ list($WebhookEventModel),
    customHeaders: /* @__PURE__ */ map("string"),
  },
);

export const $WebhookLogEvent: Schema = /* @__PURE__ */ choice(
  "post.scheduled post.published post.failed post.partial post.recycled " +
    "account.connected account.disconnected message.received comment.received " +
    "webhook.test",
);

export const $WebhookLogStatus: Schema = /* @__PURE__ */ choice("success failed");

export const $WebhookLog: Schema = /* @__PURE__ */ object(
  "_id>id webhookId webhookName url statusCode:integer responseBody errorMessage " +
    "attemptNumber:integer responseTime:integer createdAt:datetime",
  {
    event: $WebhookLogEvent,
    status: $WebhookLogStatus,
    requestPayload: /* @__PURE__ */ map("any"),
  },
);

export const $GetWebhookSettingsResponse: Schema = /* @__PURE__ */ object("", {
  webhooks: /* @__PURE__ */ list($Webhook),
});

export const $CreateWebhookSettingsResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  webhook: $Webhook,
});

export const $UpdateWebhookSettingsResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  webhook: $Webhook,
});

export const $DeleteWebhookSettingsResponse: Schema = /* @__PURE__ */ object("success:boolean");

export const $TestWebhookResponse: Schema = /* @__PURE__ */ object("success:boolean message");

export const $GetWebhookLogsResponse: Schema = /* @__PURE__ */ object("", {
  logs: /* @__PURE__ */ list($WebhookLog),
});
