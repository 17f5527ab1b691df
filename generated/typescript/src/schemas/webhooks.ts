import { type Schema, choice, list, map, nullable, object } from "../core/schema.js";

export const $WebhookEventModel: Schema = /* @__PURE__ */ choice([
  "post.scheduled",
  "post.published",
  "post.failed",
  "post.partial",
  "post.recycled",
  "account.connected",
  "account.disconnected",
  "message.received",
  "comment.received",
]);

export const $Webhook: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  name: "string",
  url: "string",
  secret: "string",
  events: /* @__PURE__ */ list($WebhookEventModel),
  isActive: "boolean",
  lastFiredAt: "datetime",
  failureCount: "integer",
  customHeaders: /* @__PURE__ */ map("string"),
});

export const $WebhookLogEvent: Schema = /* @__PURE__ */ choice([
  "post.scheduled",
  "post.published",
  "post.failed",
  "post.partial",
  "post.recycled",
  "account.connected",
  "account.disconnected",
  "message.received",
  "comment.received",
  "webhook.test",
]);

export const $WebhookLogStatus: Schema = /* @__PURE__ */ choice(["success", "failed"]);

export const $WebhookLog: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  webhookId: "string",
  webhookName: "string",
  event: $WebhookLogEvent,
  url: "string",
  status: $WebhookLogStatus,
  statusCode: "integer",
  requestPayload: /* @__PURE__ */ map("any"),
  responseBody: "string",
  errorMessage: "string",
  attemptNumber: "integer",
  responseTime: "integer",
  createdAt: "datetime",
});

export const $WebhookPayloadPostEvent: Schema = /* @__PURE__ */ choice([
  "post.scheduled",
  "post.published",
  "post.failed",
  "post.partial",
  "post.recycled",
]);

export const $WebhookPayloadPostPlatform: Schema = /* @__PURE__ */ object({
  platform: "string",
  status: "string",
  publishedUrl: "string",
  error: "string",
});

export const $WebhookPost: Schema = /* @__PURE__ */ object({
  id: "string",
  content: "string",
  status: "string",
  scheduledFor: "datetime",
  publishedAt: "datetime",
  platforms: /* @__PURE__ */ list($WebhookPayloadPostPlatform),
});

export const $WebhookPayloadPost: Schema = /* @__PURE__ */ object({
  event: $WebhookPayloadPostEvent,
  post: $WebhookPost,
  timestamp: "datetime",
});

export const $WebhookPayloadAccountConnectedEvent: Schema = /* @__PURE__ */ choice([
  "account.connected",
]);

export const $WebhookPayloadAccountConnectedAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  profileId: "string",
  platform: "string",
  username: "string",
  displayName: "string",
});

export const $WebhookPayloadAccountConnected: Schema = /* @__PURE__ */ object({
  event: $WebhookPayloadAccountConnectedEvent,
  account: $WebhookPayloadAccountConnectedAccount,
  timestamp: "datetime",
});

export const $WebhookPayloadAccountDisconnectedEvent: Schema = /* @__PURE__ */ choice([
  "account.disconnected",
]);

export const $WebhookPayloadAccountAccountDisconnectionType: Schema = /* @__PURE__ */ choice([
  "intentional",
  "unintentional",
]);

export const $WebhookPayloadAccountDisconnectedAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  profileId: "string",
  platform: "string",
  username: "string",
  displayName: "string",
  disconnectionType: $WebhookPayloadAccountAccountDisconnectionType,
  reason: "string",
});

export const $WebhookPayloadAccountDisconnected: Schema = /* @__PURE__ */ object({
  event: $WebhookPayloadAccountDisconnectedEvent,
  account: $WebhookPayloadAccountDisconnectedAccount,
  timestamp: "datetime",
});

export const $WebhookPayloadCommentEvent: Schema = /* @__PURE__ */ choice(["comment.received"]);

export const $WebhookPayloadCommentPlatform: Schema = /* @__PURE__ */ choice([
  "instagram",
  "facebook",
  "twitter",
  "youtube",
  "linkedin",
  "bluesky",
  "reddit",
]);

export const $WebhookPayloadCommentAuthor: Schema = /* @__PURE__ */ object({
  id: "string",
  username: "string",
  name: "string",
  picture: /* @__PURE__ */ nullable("string"),
});

export const $WebhookComment: Schema = /* @__PURE__ */ object({
  id: "string",
  postId: "string",
  platformPostId: "string",
  platform: $WebhookPayloadCommentPlatform,
  text: "string",
  author: $WebhookPayloadCommentAuthor,
  createdAt: "datetime",
  isReply: "boolean",
  parentCommentId: /* @__PURE__ */ nullable("string"),
});

export const $WebhookPayloadCommentPost: Schema = /* @__PURE__ */ object({
  id: "string",
  platformPostId: "string",
});

export const $WebhookPayloadCommentAccount: Schema = /* @__PURE__ */ object({
  id: "string",
  platform: "string",
  username: "string",
});

export const $WebhookPayloadComment: Schema = /* @__PURE__ */ object({
  event: $WebhookPayloadCommentEvent,
  comment: $WebhookComment,
  post: $WebhookPayloadCommentPost,
  account: $WebhookPayloadCommentAccount,
  timestamp: "datetime",
});

export const $WebhookPayloadMessageEvent: Schema = /* @__PURE__ */ choice(["message.received"]);

export const $WebhookPayloadMessagePlatform: Schema = /* @__PURE__ */ choice([
  "instagram",
  "facebook",
  "telegram",
  "bluesky",
  "reddit",
]);

export const $WebhookPayloadMessageDirection: Schema = /* @__PURE__ */ choice(["incoming"]);

export const $WebhookPayloadMessageAttachment: Schema = /* @__PURE__ */ object({
  type: "string",
  url: "string",
  payload: /* @__PURE__ */ map("any"),
});

export const $WebhookPayloadMessageSenderInstagramProfile: Schema = /* @__PURE__ */ object({
  isFollower: /* @__PURE__ */ nullable("boolean"),
  isFollowing: /* @__PURE__ */ nullable("boolean"),
  followerCount: /* @__PURE__ */ nullable("integer"),
  isVerified: /* @__PURE__ */ nullable("boolean"),
});

export const $WebhookPayloadMessageSender: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  username: "string",
  picture: "string",
  instagramProfile: /* @__PURE__ */ nullable($WebhookPayloadMessageSenderInstagramProfile),
});

export const $WebhookMessage: Schema = /* @__PURE__ */ object({
  id: "string",
  conversationId: "string",
  platform: $WebhookPayloadMessagePlatform,
  platformMessageId: "string",
  direction: $WebhookPayloadMessageDirection,
  text: /* @__PURE__ */ nullable("string"),
  attachments: /* @__PURE__ */ list($WebhookPayloadMessageAttachment),
  sender: $WebhookPayloadMessageSender,
  sentAt: "datetime",
  isRead: "boolean",
});

export const $WebhookPayloadMessageConversationStatus: Schema = /* @__PURE__ */ choice([
  "active",
  "archived",
]);

export const $WebhookPayloadMessageConversation: Schema = /* @__PURE__ */ object({
  id: "string",
  platformConversationId: "string",
  participantId: "string",
  participantName: "string",
  participantUsername: "string",
  participantPicture: "string",
  status: $WebhookPayloadMessageConversationStatus,
});

export const $WebhookPayloadMessageAccount: Schema = /* @__PURE__ */ object({
  id: "string",
  platform: "string",
  username: "string",
  displayName: "string",
});

export const $WebhookPayloadMessageMetadata: Schema = /* @__PURE__ */ object({
  quickReplyPayload: "string",
  postbackPayload: "string",
  postbackTitle: "string",
  callbackData: "string",
});

export const $WebhookPayloadMessage: Schema = /* @__PURE__ */ object({
  event: $WebhookPayloadMessageEvent,
  message: $WebhookMessage,
  conversation: $WebhookPayloadMessageConversation,
  account: $WebhookPayloadMessageAccount,
  metadata: /* @__PURE__ */ nullable($WebhookPayloadMessageMetadata),
  timestamp: "datetime",
});

export const $GetWebhookSettingsResponse: Schema = /* @__PURE__ */ object({
  webhooks: /* @__PURE__ */ list($Webhook),
});

export const $CreateWebhookSettingsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  webhook: $Webhook,
});

export const $WebhookSettingsEvent: Schema = /* @__PURE__ */ choice([
  "post.scheduled",
  "post.published",
  "post.failed",
  "post.partial",
  "post.recycled",
  "account.connected",
  "account.disconnected",
  "message.received",
  "comment.received",
]);

export const $UpdateWebhookSettingsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  webhook: $Webhook,
});

export const $DeleteWebhookSettingsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
});

export const $TestWebhookResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  message: "string",
});

export const $GetWebhookLogsResponse: Schema = /* @__PURE__ */ object({
  logs: /* @__PURE__ */ list($WebhookLog),
});
