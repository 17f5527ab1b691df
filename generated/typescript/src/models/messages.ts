/** One page of conversations from all queried accounts. */
export interface ListInboxConversationsResponse {
  /** Conversations on this page. */
  data?: InboxConversation[] | undefined;
  pagination?: InboxConversationPagination | undefined;
  /** How the query went across your accounts. */
  meta?: InboxConversationMeta | undefined;
}

/** Inbox conversation. */
export interface InboxConversation {
  /**
   * The platform's own ID of the conversation; pass it as `conversationId` to the other
   * conversation operations.
   */
  id?: string | undefined;
  /** Platform on which the conversation takes place. */
  platform?: string | undefined;
  /** ID of your social account that takes part in the conversation. */
  accountId?: string | undefined;
  /** Username of your social account. */
  accountUsername?: string | undefined;
  /** ID of the person you are talking to. */
  participantId?: string | undefined;
  /** Name of the person you are talking to. */
  participantName?: string | undefined;
  /** Profile picture of the participant, or `null` if there is none. */
  participantPicture?: string | null | undefined;
  /** Text of the latest message. */
  lastMessage?: string | undefined;
  /** When the conversation was last updated. */
  updatedTime?: Date | undefined;
  /** Whether the conversation is active or archived. */
  status?: InboxConversationStatus | undefined;
  /** How many messages are unread, or `null` if that is not known. */
  unreadCount?: number | null | undefined;
  /** Link that opens the conversation on the platform, or `null` if there is none. */
  url?: string | null | undefined;
  /** What Instagram says about the participant. Present in Instagram conversations only. */
  instagramProfile?: InboxConversationInstagramProfile | null | undefined;
}

/** Whether the conversation is active or archived. */
export type InboxConversationStatus = "active" | "archived" | (string & {});

/** What Instagram says about the participant. Present in Instagram conversations only. */
export interface InboxConversationInstagramProfile {
  /** Whether the participant is a follower of your Instagram business account. */
  isFollower?: boolean | null | undefined;
  /** Whether your Instagram business account is a follower of the participant. */
  isFollowing?: boolean | null | undefined;
  /** How many followers the participant has on Instagram. */
  followerCount?: number | null | undefined;
  /** Whether Instagram has verified the participant. */
  isVerified?: boolean | null | undefined;
  /** When this profile data was last read from Instagram. */
  fetchedAt?: Date | null | undefined;
}

/** Inbox conversation pagination. */
export interface InboxConversationPagination {
  /** Whether another page follows. */
  hasMore?: boolean | undefined;
  /** Value to pass as `cursor` for the next page, or `null` on the last page. */
  nextCursor?: string | null | undefined;
}

/** How the query went across your accounts. */
export interface InboxConversationMeta {
  /** Number of accounts queried. */
  accountsQueried?: number | undefined;
  /** Number of accounts whose query failed. */
  accountsFailed?: number | undefined;
  /** Accounts whose query failed, with the reason. */
  failedAccounts?: InboxConversationMetaFailedAccount[] | undefined;
  /** When this data was last updated. */
  lastUpdated?: Date | undefined;
}

/** Inbox conversation meta failed account. */
export interface InboxConversationMetaFailedAccount {
  /** ID of the social account that failed. */
  accountId?: string | undefined;
  /** Username of the account, or `null` if it is not known. */
  accountUsername?: string | null | undefined;
  /** Platform of the account. */
  platform?: string | undefined;
  /** Error message explaining the failure. */
  error?: string | undefined;
  /** Error code, or `null` if there is none. */
  code?: string | null | undefined;
  /** How many seconds to wait before you retry after a rate limit, otherwise `null`. */
  retryAfter?: number | null | undefined;
}

/** Inbox conversation platform. */
export type InboxConversationPlatform =
  | "facebook"
  | "instagram"
  | "twitter"
  | "bluesky"
  | "reddit"
  | "telegram"
  | (string & {});

/** Inbox conversation sort order. */
export type InboxConversationSortOrder = "asc" | "desc" | (string & {});

/** The requested conversation. */
export interface GetInboxConversationResponse {
  data?: GetInboxConversationData | undefined;
}

/** Get inbox conversation data. */
export interface GetInboxConversationData {
  /** The platform's own ID of the conversation. */
  id?: string | undefined;
  /** ID of your social account that takes part in the conversation. */
  accountId?: string | undefined;
  /** Username of your social account. */
  accountUsername?: string | undefined;
  /** Platform on which the conversation takes place. */
  platform?: string | undefined;
  /** Whether the conversation is active or archived. */
  status?: InboxConversationStatus | undefined;
  /** Name of the person you are talking to. */
  participantName?: string | undefined;
  /** ID of the person you are talking to. */
  participantId?: string | undefined;
  /** Text of the latest message. */
  lastMessage?: string | undefined;
  /** Time of the latest message. */
  lastMessageAt?: Date | undefined;
  /** When the conversation was last updated. */
  updatedTime?: Date | undefined;
  /** People and accounts that take part in the conversation. */
  participants?: InboxConversationParticipant[] | undefined;
  /** What Instagram says about the participant. Present in Instagram conversations only. */
  instagramProfile?: InboxConversationInstagramProfile | null | undefined;
}

/** Inbox conversation participant. */
export interface InboxConversationParticipant {
  /** ID of the participant. */
  id?: string | undefined;
  name?: string | undefined;
}

/** The conversation has its new status. */
export interface UpdateInboxConversationResponse {
  success?: boolean | undefined;
  data?: UpdateInboxConversationData | undefined;
}

/** Update inbox conversation data. */
export interface UpdateInboxConversationData {
  /** The platform's own ID of the conversation. */
  id?: string | undefined;
  /** ID of the social account that the conversation belongs to. */
  accountId?: string | undefined;
  /** Status of the conversation after the update. */
  status?: InboxConversationStatus | undefined;
  /** Platform on which the conversation takes place. */
  platform?: string | undefined;
  /** When the status was changed. */
  updatedAt?: Date | undefined;
}

/** The messages of the conversation. */
export interface GetInboxConversationMessagesResponse {
  /** Outcome of the request. */
  status?: string | undefined;
  /** Messages of the conversation. */
  messages?: InboxConversationMessage[] | undefined;
  /** When this data was last updated. */
  lastUpdated?: Date | undefined;
}

/** Inbox conversation message. */
export interface InboxConversationMessage {
  /** ID of the message. */
  id?: string | undefined;
  /** ID of the conversation the message belongs to. */
  conversationId?: string | undefined;
  /** ID of your social account that takes part in the conversation. */
  accountId?: string | undefined;
  /** Platform on which the message was sent. */
  platform?: string | undefined;
  /** Text of the message. */
  message?: string | undefined;
  /** ID of the sender. */
  senderId?: string | undefined;
  /** Name of the sender, or `null` if it is not known. */
  senderName?: string | null | undefined;
  /** `incoming` for a message you received, `outgoing` for one you sent. */
  direction?: InboxConversationMessageDirection | undefined;
  /** When the message was created. */
  createdAt?: Date | undefined;
  /** Media and files attached to the message. */
  attachments?: InboxConversationMessageAttachment[] | undefined;
  /** Subject of the message on Reddit, otherwise `null`. */
  subject?: string | null | undefined;
  /** Whether the message replies to an Instagram story. */
  storyReply?: boolean | null | undefined;
  /** Whether the message is a mention in an Instagram story. */
  isStoryMention?: boolean | null | undefined;
}

/** `incoming` for a message you received, `outgoing` for one you sent. */
export type InboxConversationMessageDirection = "incoming" | "outgoing" | (string & {});

/** Inbox conversation message attachment. */
export interface InboxConversationMessageAttachment {
  /** ID of the attachment. */
  id?: string | undefined;
  /** Kind of attachment. */
  type?: InboxConversationMessageAttachmentType | undefined;
  /** URL of the attached content. */
  url?: string | undefined;
  /** File name of the attachment, or `null` if it has none. */
  filename?: string | null | undefined;
  /** URL of a preview, or `null` if there is none. */
  previewUrl?: string | null | undefined;
}

/** Kind of attachment. */
export type InboxConversationMessageAttachmentType =
  | "image"
  | "video"
  | "audio"
  | "file"
  | "sticker"
  | "share"
  | (string & {});

/** The message was sent. */
export interface SendInboxMessageResponse {
  success?: boolean | undefined;
  data?: InboxMessage | undefined;
}

/** Inbox message. */
export interface InboxMessage {
  /** ID of the new message. Reddit does not return one. */
  messageId?: string | undefined;
  /** ID of the conversation on Twitter. */
  conversationId?: string | null | undefined;
  /** When the message was sent on Bluesky. */
  sentAt?: Date | null | undefined;
  /** Success message from Reddit, which alone returns one. */
  message?: string | null | undefined;
}

/** Inbox message quick reply. */
export interface InboxMessageQuickReply {
  /** Label of the button, at most 20 characters. */
  title: string;
  /** Payload that comes back when the button is tapped. */
  payload: string;
  /** URL of an optional icon. Meta platforms only. */
  imageUrl?: string | undefined;
}

/** Inbox message button. */
export interface InboxMessageButton {
  /** What the button does. `phone` works on Facebook only. */
  type: InboxMessageButtonType;
  /** Label of the button, at most 20 characters. */
  title: string;
  /** URL of a button of type `url`. */
  url?: string | undefined;
  /** Payload of a button of type `postback`. */
  payload?: string | undefined;
  /** Phone number of a button of type `phone`. Facebook only. */
  phone?: string | undefined;
}

/** What the button does. `phone` works on Facebook only. */
export type InboxMessageButtonType = "url" | "postback" | "phone" | (string & {});

/**
 * Generic template, which shows a carousel. Works on Instagram and Facebook only; Telegram ignores
 * it.
 */
export interface InboxMessageTemplate {
  /** Kind of template; always `generic`. */
  type?: InboxMessageTemplateType | undefined;
  /** Elements of the carousel, at most 10. */
  elements?: InboxMessageTemplateElement[] | undefined;
}

/** Kind of template; always `generic`. */
export type InboxMessageTemplateType = "generic" | (string & {});

/** Inbox message template element. */
export interface InboxMessageTemplateElement {
  /** Title of the element, at most 80 characters. */
  title: string;
  /** Subtitle of the element. */
  subtitle?: string | undefined;
  /** URL of the element's image. */
  imageUrl?: string | undefined;
  /** Buttons of the element, at most 3. */
  buttons?: InboxMessageTemplateElementButton[] | undefined;
}

/** Inbox message template element button. */
export interface InboxMessageTemplateElementButton {
  /** What the button does. */
  type?: InboxMessageTemplateElementButtonType | undefined;
  /** Label of the button, at most 20 characters. */
  title?: string | undefined;
  /** URL of a button of type `url`. */
  url?: string | undefined;
  /** Payload of a button of type `postback`. */
  payload?: string | undefined;
}

/** What the button does. */
export type InboxMessageTemplateElementButtonType = "url" | "postback" | (string & {});

/** Keyboard in Telegram's own format. Other platforms ignore it. */
export interface InboxMessageReplyMarkup {
  /** Kind of keyboard. */
  type?: InboxMessageReplyMarkupType | undefined;
  /** Rows of the keyboard, each an array of buttons. */
  keyboard?: InboxMessageReplyMarkupKeyboard[][] | undefined;
  /** Whether the keyboard hides after use. For `reply_keyboard` only. Default: `true`. */
  oneTime?: boolean | undefined;
}

/** Kind of keyboard. */
export type InboxMessageReplyMarkupType = "inline_keyboard" | "reply_keyboard" | (string & {});

/** Inbox message reply markup keyboard. */
export interface InboxMessageReplyMarkupKeyboard {
  /** Label of the button. */
  text?: string | undefined;
  /** Callback data of the button. For `inline_keyboard` only. At most 64 characters. */
  callbackData?: string | undefined;
  /** URL that the button opens. For `inline_keyboard` only. */
  url?: string | undefined;
}

/** Messaging type on Facebook. Required together with `messageTag`. */
export type InboxMessageMessagingType = "RESPONSE" | "UPDATE" | "MESSAGE_TAG" | (string & {});

/**
 * Facebook message tag that lets you write outside the 24-hour window. Requires `messagingType` to
 * be `MESSAGE_TAG`. Instagram accepts `HUMAN_AGENT` only.
 */
export type InboxMessageTag =
  | "CONFIRMED_EVENT_UPDATE"
  | "POST_PURCHASE_UPDATE"
  | "ACCOUNT_UPDATE"
  | "HUMAN_AGENT"
  | (string & {});

/** The message was changed. */
export interface EditInboxMessageResponse {
  success?: boolean | undefined;
  data?: EditInboxMessageData | undefined;
}

/** Edit inbox message data. */
export interface EditInboxMessageData {
  /** Telegram's ID of the changed message. */
  messageId?: number | undefined;
}

/** New inline keyboard of the message. */
export interface EditInboxMessageReplyMarkup {
  /** Kind of keyboard; always `inline_keyboard`. */
  type?: EditInboxMessageReplyMarkupType | undefined;
  /** Rows of the keyboard, each an array of buttons. */
  keyboard?: EditInboxMessageReplyMarkupKeyboard[][] | undefined;
}

/** Kind of keyboard; always `inline_keyboard`. */
export type EditInboxMessageReplyMarkupType = "inline_keyboard" | (string & {});

/** Edit inbox message reply markup keyboard. */
export interface EditInboxMessageReplyMarkupKeyboard {
  /** Label of the button. */
  text?: string | undefined;
  /** Callback data of the button. */
  callbackData?: string | undefined;
  /** URL that the button opens. */
  url?: string | undefined;
}
