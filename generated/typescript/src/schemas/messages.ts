import { type Schema, choice, list, nullable, object } from "../core/schema.js";

export const $InboxConversationStatus: Schema = /* @__PURE__ */ choice("active archived");

export const $InboxConversationInstagramProfile: Schema = /* @__PURE__ */ object("", {
  isFollower: /* @__PURE__ */ nullable("boolean"),
  isFollowing: /* @__PURE__ */ nullable("boolean"),
  followerCount: /* @__PURE__ */ nullable("integer"),
  isVerified: /* @__PURE__ */ nullable("boolean"),
  fetchedAt: /* @__PURE__ */ nullable("datetime"),
});

export const $InboxConversation: Schema = /* @__PURE__ */ object(
  "id platform accountId accountUsername participantId participantName lastMessage " +
    "updatedTime:datetime",
  {
    participantPicture: /* @__PURE__ */ nullable("string"),
    status: $InboxConversationStatus,
    unreadCount: /* @__PURE__ */ nullable("integer"),
    url: /* @__PURE__ */ nullable("string"),
    instagramProfile: /* @__PURE__ */ nullable($InboxConversationInstagramProfile),
  },
);

export const $InboxConversationPagination: Schema = /* @__PURE__ */ object("hasMore:boolean", {
  nextCursor: /* @__PURE__ */ nullable("string"),
});

export const $InboxConversationMetaFailedAccount: Schema = /* @__PURE__ */ object(
  "accountId platform error",
  {
    accountUsername: /* @__PURE__ */ nullable("string"),
    code: /* @__PURE__ */ nullable("string"),
    retryAfter: /* @__PURE__ */ nullable("integer"),
  },
);

export const $InboxConversationMeta: Schema = /* @__PURE__ */ object(
  "accountsQueried:integer accountsFailed:integer lastUpdated:datetime",
  { failedAccounts: /* @__PURE__ */ list($InboxConversationMetaFailedAccount) },
);

export const $ListInboxConversationsResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list($InboxConversation),
  pagination: $InboxConversationPagination,
  meta: $InboxConversationMeta,
});

export const $InboxConversationParticipant: Schema = /* @__PURE__ */ object("id name");

export const $GetInboxConversationData: Schema = /* @__PURE__ */ object(
  "id accountId accountUsername platform participantName participantId lastMessage " +
    "lastMessageAt:datetime updatedTime:datetime",
  {
    status: $InboxConversationStatus,
    participants: /* @__PURE__ */ list($InboxConversationParticipant),
    instagramProfile: /* @__PURE__ */ nullable($InboxConversationInstagramProfile),
  },
);

export const $GetInboxConversationResponse: Schema = /* @__PURE__ */ object("", {
  data: $GetInboxConversationData,
});

export const $UpdateInboxConversationData: Schema = /* @__PURE__ */ object(
  "id accountId platform updatedAt:datetime",
  { status: $InboxConversationStatus },
);

export const $UpdateInboxConversationResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  data: $UpdateInboxConversationData,
});

export const $InboxConversationMessageDirection: Schema =
  /* @__PURE__ */ choice("incoming outgoing");

export const $InboxConversationMessageAttachmentType: Schema = /* @__PURE__ */ choice(
  "image video audio file sticker share",
);

export const $InboxConversationMessageAttachment: Schema = /* @__PURE__ */ object("id url", {
  type: $InboxConversationMessageAttachmentType,
  filename: /* @__PURE__ */ nullable("string"),
  previewUrl: /* @__PURE__ */ nullable("string"),
});

export const $InboxConversationMessage: Schema = /* @__PURE__ */ object(
  "id conversationId accountId platform message senderId createdAt:datetime",
  {
    senderName: /* @__PURE__ */ nullable("string"),
    direction: $InboxConversationMessageDirection,
    attachments: /* @__PURE__ */ list($InboxConversationMessageAttachment),
    subject: /* @__PURE__ */ nullable("string"),
    storyReply: /* @__PURE__ */ nullable("boolean"),
    isStoryMention: /* @__PURE__ */ nullable("boolean"),
  },
);

export const $GetInboxConversationMessagesResponse: Schema = /* @__PURE__ */ object(
  "status lastUpdated:datetime",
  { messages: /* @__PURE__ */ list($InboxConversationMessage) },
);

export const $InboxMessage: Schema = /* @__PURE__ */ object("messageId", {
  conversationId: /* @__PURE__ */ nullable("string"),
  sentAt: /* @__PURE__ */ nullable("datetime"),
  message: /* @__PURE__ */ nullable("string"),
});

export const $SendInboxMessageResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  data: $InboxMessage,
});

export const $EditInboxMessageData: Schema = /* @__PURE__ */ object("messageId:integer");

export const $EditInboxMessageResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  data: $EditInboxMessageData,
});
