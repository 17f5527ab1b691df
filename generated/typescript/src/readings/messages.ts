import { type Reading, dateTime } from "../core/reading.js";

export const readInboxConversationInstagramProfile: Reading = { fetchedAt: dateTime };

export const readInboxConversation: Reading = {
  updatedTime: dateTime,
  instagramProfile: readInboxConversationInstagramProfile,
};

export const readInboxConversationMeta: Reading = { lastUpdated: dateTime };

export const readListInboxConversationsResponse: Reading = {
  data: readInboxConversation,
  meta: readInboxConversationMeta,
};

export const readGetInboxConversationData: Reading = {
  lastMessageAt: dateTime,
  updatedTime: dateTime,
  instagramProfile: readInboxConversationInstagramProfile,
};

export const readGetInboxConversationResponse: Reading = { data: readGetInboxConversationData };

export const readUpdateInboxConversationData: Reading = { updatedAt: dateTime };

export const readUpdateInboxConversationResponse: Reading = {
  data: readUpdateInboxConversationData,
};

export const readInboxConversationMessage: Reading = { createdAt: dateTime };

export const readGetInboxConversationMessagesResponse: Reading = {
  messages: readInboxConversationMessage,
  lastUpdated: dateTime,
};

export const readInboxMessage: Reading = { sentAt: dateTime };

export const readSendInboxMessageResponse: Reading = { data: readInboxMessage };
