import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readWebhook: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { lastFiredAt: dateTime },
);

export const readWebhookLog: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { createdAt: dateTime },
);

export const readWebhookPost: Reading = { scheduledFor: dateTime, publishedAt: dateTime };

export const readWebhookPayloadPost: Reading = { post: readWebhookPost, timestamp: dateTime };

export const readWebhookPayloadAccountConnected: Reading = { timestamp: dateTime };

export const readWebhookPayloadAccountDisconnected: Reading = { timestamp: dateTime };

export const readWebhookComment: Reading = { createdAt: dateTime };

export const readWebhookPayloadComment: Reading = {
  comment: readWebhookComment,
  timestamp: dateTime,
};

export const readWebhookMessage: Reading = { sentAt: dateTime };

export const readWebhookPayloadMessage: Reading = {
  message: readWebhookMessage,
  timestamp: dateTime,
};

export const readGetWebhookSettingsResponse: Reading = { webhooks: readWebhook };

export const readCreateWebhookSettingsResponse: Reading = { webhook: readWebhook };

export const readUpdateWebhookSettingsResponse: Reading = { webhook: readWebhook };

export const readGetWebhookLogsResponse: Reading = { logs: readWebhookLog };
