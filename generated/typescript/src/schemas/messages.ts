import { type Schema, choice, list, nullable, object } from "../core/schema.js";

export const $InboxConversationStatus: Schema = /* @__PURE__ */ choice(["active", "archived"]);

export const $InboxConversationInstagramProfile: Schema = /* @__PURE__ */ object({
  isFollower: /* @__PURE__ */ nullable("boolean"),
  isFollowing: /* @__PURE__ */ nullable("boolean"),
  followerCount: /* @__PURE__ */ nullable("integer"),
  isVerified: /* @__PURE__ */ nullable("boolean"),
  fetchedAt: /* @__PURE__ */ nullable("datetime"),
});

export const $InboxConversation: Schema = /* @__PURE__ */ object({
  id: "string",
  platform: "string",
  accountId: "string",
  accountUsername: "string",
  participantId: "string",
  participantName: "string",
  participantPicture: /* @__PURE__ */ nullable("string"),
  lastMessage: "string",
  updatedTime: "datetime",
  status: $InboxConversationStatus,
  unreadCount: /* @__PURE__ */ nullable("integer"),
  url: /* @__PURE__ */ nullable("string"),
  instagramProfile: /* @__PURE__ */ nullable($InboxConversationInstagramProfile),
});

export const $InboxConversationPagination: Schema = /* @__PURE__ */ object({
  hasMore: "boolean",
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxConversationMetaFailedAccount: Schema = /* @__PURE__ */ object({
  accountId: "string",
  accountUsername: /* @__PURE__ */ nullable("string"),
  platform: "string",
  error: "string",
  code: /* @__PURE__ */ nullable("string"),
  retryAfter: /* @__PURE__ */ nullable("integer"),
});

export const $InboxConversationMeta: Schema = /* @__PURE__ */ object({
  accountsQueried: "integer",
  accountsFailed: "integer",
  failedAccounts: /* @__PURE__ */ list($InboxConversationMetaFailedAccount),
  lastUpdated: "datetime",
});

export const $ListInboxConversationsResponse: Schema = /* @__PURE__ */ object({
  data: /* @__PURE__ */ list($InboxConversation),
  pagination: $InboxConversationPagination,
  meta: $InboxConversationMeta,
});

export const $InboxConversationPlatform: Schema = /* @__PURE__ */ choice([
  "facebook",
  "instagram",
  "twitter",
  "bluesky",
  "reddit",
  "telegram",
]);

export const $InboxConversationSortOrder: Schema = /* @__PURE__ */ choice(["asc", "desc"]);

export const $InboxConversationParticipant: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
});

export const $GetInboxConversationData: Schema = /* @__PURE__ */ object({
  id: "string",
  accountId: "string",
  accountUsername: "string",
  platform: "string",
  status: $InboxConversationStatus,
  participantName: "string",
  participantId: "string",
  lastMessage: "string",
  lastMessageAt: "datetime",
  updatedTime: "datetime",
  participants: /* @__PURE__ */ list($InboxConversationParticipant),
  instagramProfile: /* @__PURE__ */ nullable($InboxConversationInstagramProfile),
});

export const $GetInboxConversationResponse: Schema = /* @__PURE__ */ object({
  data: $GetInboxConversationData,
});

export const $UpdateInboxConversationData: Schema = /* @__PURE__ */ object({
  id: "string",
  accountId: "string",
  status: $InboxConversationStatus,
  platform: "string",
  updatedAt: "datetime",
});

export const $UpdateInboxConversationResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  data: $UpdateInboxConversationData,
});

export const $InboxConversationMessageDirection: Schema = /* @__PURE__ */ choice([
  "incoming",
  "outgoing",
]);

export const $InboxConversationMessageAttachmentType: Schema = /* @__PURE__ */ choice([
  "image",
  "video",
  "audio",
  "file",
  "sticker",
  "share",
]);

export const $InboxConversationMessageAttachment: Schema = /* @__PURE__ */ object({
  id: "string",
  type: $InboxConversationMessageAttachmentType,
  url: "string",
  filename: /* @__PURE__ */ nullable("string"),
  previewUrl: /* @__PURE__ */ nullable("string"),
});

export const $InboxConversationMessage: Schema = /* @__PURE__ */ object({
  id: "string",
  conversationId: "string",
  accountId: "string",
  platform: "string",
  message: "string",
  senderId: "string",
  senderName: /* @__PURE__ */ nullable("string"),
  direction: $InboxConversationMessageDirection,
  createdAt: "datetime",
  attachments: /* @__PURE__ */ list($InboxConversationMessageAttachment),
  subject: /* @__PURE__ */ nullable("string"),
  storyReply: /* @__PURE__ */ nullable("boolean"),
  isStoryMention: /* @__PURE__ */ nullable("boolean"),
});

export const $GetInboxConversationMessagesResponse: Schema = /* @__PURE__ */ object({
  status: "string",
  messages: /* @__PURE__ */ list($InboxConversationMessage),
  lastUpdated: "datetime",
});

export const $InboxMessage: Schema = /* @__PURE__ */ object({
  messageId: "string",
  conversationId: /* @__PURE__ */ nullable("string"),
  sentAt: /* @__PURE__ */ nullable("datetime"),
  message: /* @__PURE__ */ nullable("string"),
});

export const $SendInboxMessageResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  data: $InboxMessage,
});

export const $InboxMessageQuickReply: Schema = /* @__PURE__ */ object(
  { title: "string", payload: "string", imageUrl: "string" },
  "title payload",
);

export const $InboxMessageButtonType: Schema = /* @__PURE__ */ choice(["url", "postback", "phone"]);

export const $InboxMessageButton: Schema = /* @__PURE__ */ object(
  {
    type: $InboxMessageButtonType,
    title: "string",
    url: "string",
    payload: "string",
    phone: "string",
  },
  "type title",
);

export const $InboxMessageTemplateType: Schema = /* @__PURE__ */ choice(["generic"]);

export const $InboxMessageTemplateElementButtonType: Schema = /* @__PURE__ */ choice([
  "url",
  "postback",
]);

export const $InboxMessageTemplateElementButton: Schema = /* @__PURE__ */ object({
  type: $InboxMessageTemplateElementButtonType,
  title: "string",
  url: "string",
  payload: "string",
});

export const $InboxMessageTemplateElement: Schema = /* @__PURE__ */ object(
  {
    title: "string",
    subtitle: "string",
    imageUrl: "string",
    buttons: /* @__PURE__ */ list($InboxMessageTemplateElementButton),
  },
  "title",
);

export const $InboxMessageTemplate: Schema = /* @__PURE__ */ object({
  type: $InboxMessageTemplateType,
  elements: /* @__PURE__ */ list($InboxMessageTemplateElement),
});

export const $InboxMessageReplyMarkupType: Schema = /* @__PURE__ */ choice([
  "inline_keyboard",
  "reply_keyboard",
]);

export const $InboxMessageReplyMarkupKeyboard: Schema = /* @__PURE__ */ object({
  text: "string",
  callbackData: "string",
  url: "string",
});

export const $InboxMessageReplyMarkup: Schema = /* @__PURE__ */ object({
  type: $InboxMessageReplyMarkupType,
  keyboard: /* @__PURE__ */ list(/* @__PURE__ */ list($InboxMessageReplyMarkupKeyboard)),
  oneTime: "boolean",
});

export const $InboxMessageMessagingType: Schema = /* @__PURE__ */ choice([
  "RESPONSE",
  "UPDATE",
  "MESSAGE_TAG",
]);

export const $InboxMessageTag: Schema = /* @__PURE__ */ choice([
  "CONFIRMED_EVENT_UPDATE",
  "POST_PURCHASE_UPDATE",
  "ACCOUNT_UPDATE",
  "HUMAN_AGENT",
]);

export const $EditInboxMessageData: Schema = /* @__PURE__ */ object({ messageId: "integer" });

export const $EditInboxMessageResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  data: $EditInboxMessageData,
});

export const $EditInboxMessageReplyMarkupType: Schema = /* @__PURE__ */ choice(["inline_keyboard"]);

export const $EditInboxMessageReplyMarkupKeyboard: Schema = /* @__PURE__ */ object({
  text: "string",
  callbackData: "string",
  url: "string",
});

export const $EditInboxMessageReplyMarkup: Schema = /* @__PURE__ */ object({
  type: $EditInboxMessageReplyMarkupType,
  keyboard: /* @__PURE__ */ list(/* @__PURE__ */ list($EditInboxMessageReplyMarkupKeyboard)),
});
