import { type Schema, choice, list, map, nullable, object } from "../core/schema.js";

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

export const $WebhookPayloadPostEvent: Schema = /* @__PURE__ */ choice(
  "post.scheduled post.published post.failed post.partial post.recycled",
);

export const $WebhookPayloadPostPlatform: Schema = /* @__PURE__ */ object(
  "platform status publishedUrl error",
);

export const $WebhookPost: Schema = /* @__PURE__ */ object(
  "id content status scheduledFor:datetime publishedAt:datetime",
  { platforms: /* @__PURE__ */ list($WebhookPayloadPostPlatform) },
);

export const $WebhookPayloadPost: Schema = /* @__PURE__ */ object("timestamp:datetime", {
  event: $WebhookPayloadPostEvent,
  post: $WebhookPost,
});

export const $WebhookPayloadAccountConnectedEvent: Schema =
  /* @__PURE__ */ choice("account.connected");

export const $WebhookPayloadAccountConnectedAccount: Schema = /* @__PURE__ */ object(
  "accountId profileId platform username displayName",
);

export const $WebhookPayloadAccountConnected: Schema = /* @__PURE__ */ object(
  "timestamp:datetime",
  { event: $WebhookPayloadAccountConnectedEvent, account: $WebhookPayloadAccountConnectedAccount },
);

export const $WebhookPayloadAccountDisconnectedEvent: Schema =
  /* @__PURE__ */ choice("account.disconnected");

export const $WebhookPayloadAccountAccountDisconnectionType: Schema = /* @__PURE__ */ choice(
  "intentional unintentional",
);

export const $WebhookPayloadAccountDisconnectedAccount: Schema = /* @__PURE__ */ object(
  "accountId profileId platform username displayName reason",
  { disconnectionType: $WebhookPayloadAccountAccountDisconnectionType },
);

export const $WebhookPayloadAccountDisconnected: Schema = /* @__PURE__ */ object(
  "timestamp:datetime",
  {
    event: $WebhookPayloadAccountDisconnectedEvent,
    account: $WebhookPayloadAccountDisconnectedAccount,
  },
);

export const $WebhookPayloadCommentEvent: Schema = /* @__PURE__ */ choice("comment.received");

export const $WebhookPayloadCommentPlatform: Schema = /* @__PURE__ */ choice(
  "instagram facebook twitter youtube linkedin bluesky reddit",
);

export const $WebhookPayloadCommentAuthor: Schema = /* @__PURE__ */ object("id username name", {
  picture: /* @__PURE__ */ nullable("string"),
});

export const $WebhookComment: Schema = /* @__PURE__ */ object(
  "id postId platformPostId text createdAt:datetime isReply:boolean",
  {
    platform: $WebhookPayloadCommentPlatform,
    author: $WebhookPayloadCommentAuthor,
    parentCommentId: /* @__PURE__ */ nullable("string"),
  },
);

export const $WebhookPayloadCommentPost: Schema = /* @__PURE__ */ object("id platformPostId");

export const $WebhookPayloadCommentAccount: Schema = /* @__PURE__ */ object("id platform username");

export const $WebhookPayloadComment: Schema = /* @__PURE__ */ object("timestamp:datetime", {
  event: $WebhookPayloadCommentEvent,
  comment: $WebhookComment,
  post: $WebhookPayloadCommentPost,
  account: $WebhookPayloadCommentAccount,
});

export const $WebhookPayloadMessageEvent: Schema = /* @__PURE__ */ choice("message.received");

export const $WebhookPayloadMessagePlatform: Schema = /* @__PURE__ */ choice(
  "instagram facebook telegram bluesky reddit",
);

export const $WebhookPayloadMessageDirection: Schema = /* @__PURE__ */ choice("incoming");

export const $WebhookPayloadMessageAttachment: Schema = /* @__PURE__ */ object("type url", {
  payload: /* @__PURE__ */ map("any"),
});

export const $WebhookPayloadMessageSenderInstagramProfile: Schema = /* @__PURE__ */ object("", {
  isFollower: /* @__PURE__ */ nullable("boolean"),
  isFollowing: /* @__PURE__ */ nullable("boolean"),
  followerCount: /* @__PURE__ */ nullable("integer"),
  isVerified: /* @__PURE__ */ nullable("boolean"),
});

export const $WebhookPayloadMessageSender: Schema = /* @__PURE__ */ object(
  "id name username picture",
  { instagramProfile: /* @__PURE__ */ nullable($WebhookPayloadMessageSenderInstagramProfile) },
);

export const $WebhookMessage: Schema = /* @__PURE__ */ object(
  "id conversationId platformMessageId sentAt:datetime isRead:boolean",
  {
    platform: $WebhookPayloadMessagePlatform,
    direction: $WebhookPayloadMessageDirection,
    text: /* @__PURE__ */ nullable("string"),
    attachments: /* @__PURE__ */ list($WebhookPayloadMessageAttachment),
    sender: $WebhookPayloadMessageSender,
  },
);

export const $WebhookPayloadMessageConversationStatus: Schema =
  /* @__PURE__ */ choice("active archived");

export const $WebhookPayloadMessageConversation: Schema = /* @__PURE__ */ object(
  "id platformConversationId participantId participantName participantUsername " +
    "participantPicture",
  { status: $WebhookPayloadMessageConversationStatus },
);

export const $WebhookPayloadMessageAccount: Schema = /* @__PURE__ */ object(
  "id platform username displayName",
);

export const $WebhookPayloadMessageMetadata: Schema = /* @__PURE__ */ object(
  "quickReplyPayload postbackPayload postbackTitle callbackData",
);

export const $WebhookPayloadMessage: Schema = /* @__PURE__ */ object("timestamp:datetime", {
  event: $WebhookPayloadMessageEvent,
  message: $WebhookMessage,
  conversation: $WebhookPayloadMessageConversation,
  account: $WebhookPayloadMessageAccount,
  metadata: /* @__PURE__ */ nullable($WebhookPayloadMessageMetadata),
});

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
