import { type Call, call } from "../core/call.js";
import type { FileInput } from "../core/files.js";
import { multipartOrJson } from "../core/multipart.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  EditInboxMessageData,
  EditInboxMessageReplyMarkup,
  GetInboxConversationData,
  GetInboxConversationMessagesResponse,
  InboxConversation,
  InboxConversationMessage,
  InboxConversationPlatform,
  InboxConversationSortOrder,
  InboxConversationStatus,
  InboxMessage,
  InboxMessageButton,
  InboxMessageMessagingType,
  InboxMessageQuickReply,
  InboxMessageReplyMarkup,
  InboxMessageTag,
  InboxMessageTemplate,
  ListInboxConversationsResponse,
  UpdateInboxConversationData,
} from "../models/messages.js";
import {
  readGetInboxConversationMessagesResponse,
  readGetInboxConversationResponse,
  readListInboxConversationsResponse,
  readSendInboxMessageResponse,
  readUpdateInboxConversationResponse,
} from "../readings/messages.js";

const LIST_CONVERSATIONS: Operation = {
  name: "messages.listConversations",
  method: "GET",
  path: "/v1/inbox/conversations",
  query: "profileId platform status sortOrder limit cursor accountId",
  result: readListInboxConversationsResponse,
  errors: { 401: {} },
  page: {
    turn: byCursor,
    items: "data",
    param: "cursor",
    next: "pagination.nextCursor",
    more: "pagination.hasMore",
  },
};

const GET_CONVERSATION: Operation = {
  name: "messages.getConversation",
  method: "GET",
  path: "/v1/inbox/conversations/{conversationId}",
  query: "accountId",
  result: readGetInboxConversationResponse,
  unwrap: "data",
  errors: { 401: {} },
};

const UPDATE_CONVERSATION: Operation = {
  name: "messages.updateConversation",
  method: "PUT",
  path: "/v1/inbox/conversations/{conversationId}",
  fields: "accountId status",
  result: readUpdateInboxConversationResponse,
  unwrap: "data",
  errors: { 401: {} },
};

const LIST: Operation = {
  name: "messages.list",
  method: "GET",
  path: "/v1/inbox/conversations/{conversationId}/messages",
  query: "accountId",
  result: readGetInboxConversationMessagesResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "messages" },
};

const SEND: Operation = {
  name: "messages.send",
  method: "POST",
  path: "/v1/inbox/conversations/{conversationId}/messages",
  fields:
    "accountId message quickReplies buttons template replyMarkup messagingType " +
    "messageTag replyTo attachment",
  files: ["attachment"],
  write: multipartOrJson,
  result: readSendInboxMessageResponse,
  unwrap: "data",
  errors: { 400: {}, 401: {} },
};

const EDIT: Operation = {
  name: "messages.edit",
  method: "PATCH",
  path: "/v1/inbox/conversations/{conversationId}/messages/{messageId}",
  fields: "accountId text replyMarkup",
  unwrap: "data",
  errors: { 401: {} },
};

/** What {@link Messages.listConversations} takes. */
export interface MessagesListConversationsParams {
  /** Return only conversations of the profile with this ID. */
  profileId?: string | undefined;
  /** Return only conversations on this platform. */
  platform?: InboxConversationPlatform | undefined;
  /** Return only conversations with this status. */
  status?: InboxConversationStatus | undefined;
  /** Direction in which to sort by update time. Default: `"desc"`. */
  sortOrder?: InboxConversationSortOrder | undefined;
  /** Maximum number of conversations in the response. From 1 to 100. Default: `50`. */
  limit?: number | undefined;
  /** Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous response. */
  cursor?: string | undefined;
  /** Return only conversations of the social account with this ID. */
  accountId?: string | undefined;
}

/** What {@link Messages.getConversation} takes. */
export interface MessagesGetConversationParams {
  /** ID of the social account that the conversation belongs to. */
  accountId: string;
}

/** What {@link Messages.updateConversation} takes. */
export interface MessagesUpdateConversationParams {
  /** ID of the social account that the conversation belongs to. */
  accountId: string;
  /** New status of the conversation. */
  status: InboxConversationStatus;
}

/** What {@link Messages.list} takes. */
export interface MessagesListParams {
  /** ID of the social account that the conversation belongs to. */
  accountId: string;
}

/** What {@link Messages.send} takes. */
export interface MessagesSendParams {
  /** ID of the social account that sends the message. */
  accountId: string;
  /** Text of the message. */
  message?: string | undefined;
  /** Quick reply buttons, at most 13. Cannot be combined with `buttons`. */
  quickReplies?: InboxMessageQuickReply[] | undefined;
  /** Action buttons, at most 3. Cannot be combined with `quickReplies`. */
  buttons?: InboxMessageButton[] | undefined;
  /**
   * Generic template, which shows a carousel. Works on Instagram and Facebook only; Telegram
   * ignores it.
   */
  template?: InboxMessageTemplate | undefined;
  /** Keyboard in Telegram's own format. Other platforms ignore it. */
  replyMarkup?: InboxMessageReplyMarkup | undefined;
  /** Messaging type on Facebook. Required together with `messageTag`. */
  messagingType?: InboxMessageMessagingType | undefined;
  /**
   * Facebook message tag that lets you write outside the 24-hour window. Requires `messagingType`
   * to be `MESSAGE_TAG`. Instagram accepts `HUMAN_AGENT` only.
   */
  messageTag?: InboxMessageTag | undefined;
  /** The platform's ID of the message that this one replies to. Telegram only. */
  replyTo?: string | undefined;
  /**
   * Image, video or document to attach, up to 25 MB. Accepted formats are JPEG, PNG, GIF, MP4, AAC
   * and WAV.
   */
  attachment?: FileInput | undefined;
}

/** What {@link Messages.edit} takes. */
export interface MessagesEditParams {
  /** ID of the social account that sent the message. */
  accountId: string;
  /** New text of the message. */
  text?: string | undefined;
  /** New inline keyboard of the message. */
  replyMarkup?: EditInboxMessageReplyMarkup | undefined;
}

/**
 * Manage conversations and direct messages of all connected accounts in one inbox. A single call
 * collects data from several social accounts. Requires the Inbox add-on.
 *
 * @example
 * ```ts
 * const resource = new Messages(new LateCore());
 * ```
 */
export class Messages extends Resource {
  /**
   * List inbox conversations.
   *
   * Returns direct message conversations from all your connected messaging accounts in one call,
   * merged and without duplicates. Filter by profile or platform, among others. Works with
   * Facebook, Instagram, Twitter/X, Bluesky, Reddit and Telegram. Requires the Inbox add-on.
   *
   * @param params - What is sent: see {@link MessagesListConversationsParams}.
   * @param options - Options of this call alone.
   * @returns One page of conversations from all queried accounts.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * for await (const conversation of late.messages.listConversations({
   *   platform: "facebook",
   *   status: "active",
   * })) {
   *   console.log(conversation);
   * }
   * ```
   */
  listConversations(
    params?: MessagesListConversationsParams,
    options?: RequestOptions,
  ): Pages<InboxConversation, ListInboxConversationsResponse> {
    return pages(this._client, LIST_CONVERSATIONS, params, options);
  }

  /**
   * Get a conversation.
   *
   * Returns the details and metadata of one conversation. Pass the `accountId` query parameter to
   * name the social account it belongs to. Requires the Inbox add-on.
   *
   * @param conversationId - The platform's own ID of the conversation, not an internal database
   *   ID; it is the `id` that the list of conversations returns.
   * @param params - What is sent: see {@link MessagesGetConversationParams}.
   * @param options - Options of this call alone.
   * @returns The requested conversation.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   * @throws {@link NotFoundError} No conversation has this ID.
   *
   * @example
   * ```ts
   * const data = await late.messages.getConversation("66f1a2b3c4d5e6f708192afb", {
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   * });
   * ```
   */
  getConversation(
    conversationId: string,
    params: MessagesGetConversationParams,
    options?: RequestOptions,
  ): Call<GetInboxConversationData> {
    return call(this._client, GET_CONVERSATION, { ...params, conversationId }, options);
  }

  /**
   * Change conversation status.
   *
   * Sets the status of a conversation to `active` or `archived`. The request body must carry
   * `accountId`. Requires the Inbox add-on.
   *
   * @param conversationId - The platform's own ID of the conversation, not an internal database
   *   ID; it is the `id` that the list of conversations returns.
   * @param params - What is sent: see {@link MessagesUpdateConversationParams}.
   * @param options - Options of this call alone.
   * @returns The conversation has its new status.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const data = await late.messages.updateConversation("66f1a2b3c4d5e6f708192afb", {
   *   accountId: "66f1a2b3c4d5e6f708192a10",
   *   status: "archived",
   * });
   * ```
   */
  updateConversation(
    conversationId: string,
    params: MessagesUpdateConversationParams,
    options?: RequestOptions,
  ): Call<UpdateInboxConversationData> {
    return call(this._client, UPDATE_CONVERSATION, { ...params, conversationId }, options);
  }

  /**
   * List messages in a conversation.
   *
   * Returns the messages of one conversation. Pass the `accountId` query parameter to name the
   * social account it belongs to. Requires the Inbox add-on.
   *
   * @param conversationId - The platform's own ID of the conversation, not an internal database
   *   ID; it is the `id` that the list of conversations returns.
   * @param params - What is sent: see {@link MessagesListParams}.
   * @param options - Options of this call alone.
   * @returns The messages of the conversation.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * for await (const message of late.messages.list("66f1a2b3c4d5e6f708192afb", {
   *   accountId: "66f1a2b3c4d5e6f708192ad7",
   * })) {
   *   console.log(message);
   * }
   * ```
   */
  list(
    conversationId: string,
    params: MessagesListParams,
    options?: RequestOptions,
  ): Pages<InboxConversationMessage, GetInboxConversationMessagesResponse> {
    return pages(this._client, LIST, { ...params, conversationId }, options);
  }

  /**
   * Send a message.
   *
   * Sends a message in a conversation. A message can carry text, an attachment, quick replies,
   * buttons and a message tag; which attachments and interactive elements work depends on the
   * platform. Use `multipart/form-data` to upload an attachment. Requires the Inbox add-on.
   *
   * @param conversationId - The platform's own ID of the conversation, not an internal database
   *   ID; it is the `id` that the list of conversations returns.
   * @param params - What is sent: see {@link MessagesSendParams}.
   * @param options - Options of this call alone.
   * @returns The message was sent.
   * @throws {@link BadRequestError} The request is not valid, for example because the platform
   *   does not support the attachment.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const message = await late.messages.send("66f1a2b3c4d5e6f708192afb", {
   *   accountId: "66f1a2b3c4d5e6f708192a10",
   *   message: "Yes, we do. Would you like to order ahead?",
   *   quickReplies: [
   *     { title: "Order ahead", payload: "ORDER_AHEAD" },
   *     { title: "Opening hours", payload: "OPENING_HOURS" },
   *   ],
   * });
   * ```
   */
  send(
    conversationId: string,
    params: MessagesSendParams,
    options?: RequestOptions,
  ): Call<InboxMessage> {
    return call(this._client, SEND, { ...params, conversationId }, options);
  }

  /**
   * Edit a Telegram message.
   *
   * Changes the text, the reply markup or both of a Telegram message that you sent earlier. Every
   * platform other than Telegram gets a `400` response. Requires the Inbox add-on.
   *
   * @param conversationId - ID of the conversation that holds the message.
   * @param messageId - Telegram's ID of the message to change.
   * @param params - What is sent: see {@link MessagesEditParams}.
   * @param options - Options of this call alone.
   * @returns The message was changed.
   * @throws {@link BadRequestError} The platform does not support editing, or the request is not
   *   valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The Inbox add-on is missing; this operation needs it.
   *
   * @example
   * ```ts
   * const data = await late.messages.edit(
   *   "66f1a2b3c4d5e6f708192afb",
   *   "66f1a2b3c4d5e6f708192a44",
   *   {
   *     accountId: "66f1a2b3c4d5e6f708192a15",
   *     text: "Your order is ready for pickup.",
   *     replyMarkup: {
   *       type: "inline_keyboard",
   *       keyboard: [[{ text: "Confirm pickup", callbackData: "pickup_confirm" }]],
   *     },
   *   },
   * );
   * ```
   */
  edit(
    conversationId: string,
    messageId: string,
    params: MessagesEditParams,
    options?: RequestOptions,
  ): Call<EditInboxMessageData> {
    return call(this._client, EDIT, { ...params, conversationId, messageId }, options);
  }
}
