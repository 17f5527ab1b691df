/** A webhook that delivers events to your endpoint in real time. */
export interface Webhook {
  /** The ID of the webhook. */
  id?: string | undefined;
  /** A name by which you recognize the webhook. At most 50 characters. */
  name?: string | undefined;
  /** The URL of your endpoint, which receives the events. */
  url?: string | undefined;
  /** The secret that signs deliveries with HMAC-SHA256. For security, responses leave it out. */
  secret?: string | undefined;
  /** The events that the webhook receives. */
  events?: WebhookEventModel[] | undefined;
  /** Whether Late delivers events to this webhook. */
  isActive?: boolean | undefined;
  /** When Late last delivered an event successfully. */
  lastFiredAt?: Date | undefined;
  /**
   * The number of failed deliveries in a row. A success resets it to 0, and at 10 Late disables the
   * webhook.
   */
  failureCount?: number | undefined;
  /** Headers which Late adds to each delivery, by name. */
  customHeaders?: { [key: string]: string } | undefined;
}

/** Webhook event. */
export type WebhookEventModel =
  | "post.scheduled"
  | "post.published"
  | "post.failed"
  | "post.partial"
  | "post.recycled"
  | "account.connected"
  | "account.disconnected"
  | "message.received"
  | "comment.received"
  | (string & {});

/** A record of one webhook delivery. */
export interface WebhookLog {
  id?: string | undefined;
  /** The ID of the webhook that fired. */
  webhookId?: string | undefined;
  /** The name of the webhook that fired. */
  webhookName?: string | undefined;
  /** The event delivered. `webhook.test` marks a test delivery. */
  event?: WebhookLogEvent | undefined;
  /** The URL that the delivery went to. */
  url?: string | undefined;
  /** Whether the delivery succeeded. */
  status?: WebhookLogStatus | undefined;
  /** The HTTP status code with which your endpoint answered. */
  statusCode?: number | undefined;
  /** The payload which Late sent to your endpoint. */
  requestPayload?: { [key: string]: unknown } | undefined;
  /** The body with which your endpoint answered, cut off at 10 KB. */
  responseBody?: string | undefined;
  /** What went wrong, if the delivery failed. */
  errorMessage?: string | undefined;
  /** The number of this delivery attempt. Late retries a delivery at most 3 times. */
  attemptNumber?: number | undefined;
  /** How long the endpoint took to respond, in milliseconds. */
  responseTime?: number | undefined;
  /** When the entry was logged. */
  createdAt?: Date | undefined;
}

/** The event delivered. `webhook.test` marks a test delivery. */
export type WebhookLogEvent =
  | "post.scheduled"
  | "post.published"
  | "post.failed"
  | "post.partial"
  | "post.recycled"
  | "account.connected"
  | "account.disconnected"
  | "message.received"
  | "comment.received"
  | "webhook.test"
  | (string & {});

/** Whether the delivery succeeded. */
export type WebhookLogStatus = "success" | "failed" | (string & {});

/** The payload that a webhook receives for a post event. */
export interface WebhookPayloadPost {
  /** The event that happened to the post. */
  event?:
    | "post.scheduled"
    | "post.published"
    | "post.failed"
    | "post.partial"
    | "post.recycled"
    | undefined;
  post?: WebhookPost | undefined;
  /** The time of the event. */
  timestamp?: Date | undefined;
}

/** The event that happened to the post. */
export type WebhookPayloadPostEvent =
  | "post.scheduled"
  | "post.published"
  | "post.failed"
  | "post.partial"
  | "post.recycled"
  | (string & {});

/** Webhook post. */
export interface WebhookPost {
  /** The ID of the post. */
  id?: string | undefined;
  /** The text of the post. */
  content?: string | undefined;
  /** The status of the post. */
  status?: string | undefined;
  /** When the post is scheduled to be published. */
  scheduledFor?: Date | undefined;
  /** When the post was published. */
  publishedAt?: Date | undefined;
  /** The outcome on each target platform. */
  platforms?: WebhookPayloadPostPlatform[] | undefined;
}

/** Webhook payload post platform. */
export interface WebhookPayloadPostPlatform {
  platform?: string | undefined;
  /** The status of the post on this platform. */
  status?: string | undefined;
  /** The URL of the published post on this platform. */
  publishedUrl?: string | undefined;
  /** The error on this platform, if publishing failed. */
  error?: string | undefined;
}

/** The payload that a webhook receives when an account is connected. */
export interface WebhookPayloadAccountConnected {
  /** The event, always `account.connected`. */
  event?: "account.connected" | undefined;
  account?: WebhookPayloadAccountConnectedAccount | undefined;
  /** The time of the event. */
  timestamp?: Date | undefined;
}

/** The event, always `account.connected`. */
export type WebhookPayloadAccountConnectedEvent = "account.connected" | (string & {});

/** Webhook payload account connected account. */
export interface WebhookPayloadAccountConnectedAccount {
  /** The ID of the account, as in `/v1/accounts/{accountId}`. */
  accountId?: string | undefined;
  /** The ID of the profile to which the account belongs. */
  profileId?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
}

/** The payload that a webhook receives when an account is disconnected. */
export interface WebhookPayloadAccountDisconnected {
  /** The event, always `account.disconnected`. */
  event?: "account.disconnected" | undefined;
  account?: WebhookPayloadAccountDisconnectedAccount | undefined;
  /** The time of the event. */
  timestamp?: Date | undefined;
}

/** The event, always `account.disconnected`. */
export type WebhookPayloadAccountDisconnectedEvent = "account.disconnected" | (string & {});

/** Webhook payload account disconnected account. */
export interface WebhookPayloadAccountDisconnectedAccount {
  /** The ID of the account, as in `/v1/accounts/{accountId}`. */
  accountId?: string | undefined;
  /** The ID of the profile to which the account belongs. */
  profileId?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
  /**
   * Why the account was disconnected: `intentional` after a user action, `unintentional` when the
   * token expired or was revoked.
   */
  disconnectionType?: WebhookPayloadAccountAccountDisconnectionType | undefined;
  /** The reason for the disconnection, in plain words. */
  reason?: string | undefined;
}

/**
 * Why the account was disconnected: `intentional` after a user action, `unintentional` when the
 * token expired or was revoked.
 */
export type WebhookPayloadAccountAccountDisconnectionType =
  | "intentional"
  | "unintentional"
  | (string & {});

/**
 * The payload that a webhook receives for a new comment on Instagram, Facebook, Twitter/X, YouTube,
 * LinkedIn, Bluesky, or Reddit.
 */
export interface WebhookPayloadComment {
  /** The event, always `comment.received`. */
  event?: "comment.received" | undefined;
  comment?: WebhookComment | undefined;
  /** The post that the comment is on. */
  post?: WebhookPayloadCommentPost | undefined;
  /** The connected account that received the comment. */
  account?: WebhookPayloadCommentAccount | undefined;
  /** The time of the event. */
  timestamp?: Date | undefined;
}

/** The event, always `comment.received`. */
export type WebhookPayloadCommentEvent = "comment.received" | (string & {});

/** Webhook comment. */
export interface WebhookComment {
  /** The comment's ID on the platform. */
  id?: string | undefined;
  /** The ID of the post in Late. */
  postId?: string | undefined;
  /** The post's ID on the platform. */
  platformPostId?: string | undefined;
  /** The platform on which the comment was made. */
  platform?: WebhookPayloadCommentPlatform | undefined;
  /** The text of the comment. */
  text?: string | undefined;
  /** The person who wrote the comment. */
  author?: WebhookPayloadCommentAuthor | undefined;
  /** When the comment was written. */
  createdAt?: Date | undefined;
  /** Whether the comment answers another comment. */
  isReply?: boolean | undefined;
  /** The ID of the comment that this one answers. Set for replies only. */
  parentCommentId?: string | null | undefined;
}

/** The platform on which the comment was made. */
export type WebhookPayloadCommentPlatform =
  | "instagram"
  | "facebook"
  | "twitter"
  | "youtube"
  | "linkedin"
  | "bluesky"
  | "reddit"
  | (string & {});

/** The person who wrote the comment. */
export interface WebhookPayloadCommentAuthor {
  /** The author's ID on the platform. */
  id?: string | undefined;
  /** The author's username. */
  username?: string | undefined;
  /** The author's name. */
  name?: string | undefined;
  /** The author's profile picture. */
  picture?: string | null | undefined;
}

/** The post that the comment is on. */
export interface WebhookPayloadCommentPost {
  /** The ID of the post in Late. */
  id?: string | undefined;
  /** The post's ID on the platform. */
  platformPostId?: string | undefined;
}

/** The connected account that received the comment. */
export interface WebhookPayloadCommentAccount {
  /** The ID of the social account. */
  id?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  username?: string | undefined;
}

/**
 * The payload that a webhook receives for a new direct message on Instagram, Facebook, Telegram,
 * Bluesky, or Reddit.
 */
export interface WebhookPayloadMessage {
  /** The event, always `message.received`. */
  event?: "message.received" | undefined;
  message?: WebhookMessage | undefined;
  /** The conversation that the message belongs to. */
  conversation?: WebhookPayloadMessageConversation | undefined;
  /** The connected account that received the message. */
  account?: WebhookPayloadMessageAccount | undefined;
  /**
   * Data of an interactive message. Present when the person tapped a quick reply, a postback
   * button, or an inline keyboard button.
   */
  metadata?: WebhookPayloadMessageMetadata | null | undefined;
  /** The time of the event. */
  timestamp?: Date | undefined;
}

/** The event, always `message.received`. */
export type WebhookPayloadMessageEvent = "message.received" | (string & {});

/** Webhook message. */
export interface WebhookMessage {
  /** The ID of the message in Late. */
  id?: string | undefined;
  /** The ID of the conversation in Late. */
  conversationId?: string | undefined;
  /** The platform on which the message was sent. */
  platform?: WebhookPayloadMessagePlatform | undefined;
  /** The message's ID on the platform. */
  platformMessageId?: string | undefined;
  /** The direction of the message, always `incoming`. */
  direction?: WebhookPayloadMessageDirection | undefined;
  /** The text of the message. */
  text?: string | null | undefined;
  /** The files attached to the message. */
  attachments?: WebhookPayloadMessageAttachment[] | undefined;
  /** The person who sent the message. */
  sender?: WebhookPayloadMessageSender | undefined;
  /** When the message was sent. */
  sentAt?: Date | undefined;
  /** Whether the message has been read. */
  isRead?: boolean | undefined;
}

/** The platform on which the message was sent. */
export type WebhookPayloadMessagePlatform =
  | "instagram"
  | "facebook"
  | "telegram"
  | "bluesky"
  | "reddit"
  | (string & {});

/** The direction of the message, always `incoming`. */
export type WebhookPayloadMessageDirection = "incoming" | (string & {});

/** Webhook payload message attachment. */
export interface WebhookPayloadMessageAttachment {
  /** The kind of attachment: `image`, `video`, `file`, `sticker`, or `audio`. */
  type?: string | undefined;
  /** The URL of the attachment. On Meta platforms it may expire. */
  url?: string | undefined;
  /** Further metadata of the attachment. */
  payload?: { [key: string]: unknown } | undefined;
}

/** The person who sent the message. */
export interface WebhookPayloadMessageSender {
  /** The sender's ID. */
  id?: string | undefined;
  /** The sender's name. */
  name?: string | undefined;
  /** The sender's username. */
  username?: string | undefined;
  /** The sender's profile picture. */
  picture?: string | undefined;
  /** What Instagram knows about the sender. Only Instagram conversations have it. */
  instagramProfile?: WebhookPayloadMessageSenderInstagramProfile | null | undefined;
}

/** What Instagram knows about the sender. Only Instagram conversations have it. */
export interface WebhookPayloadMessageSenderInstagramProfile {
  /** Whether the sender follows the Instagram business account. */
  isFollower?: boolean | null | undefined;
  /** Whether the Instagram business account follows the sender. */
  isFollowing?: boolean | null | undefined;
  /** How many followers the sender has on Instagram. */
  followerCount?: number | null | undefined;
  /** Whether Instagram has verified the sender. */
  isVerified?: boolean | null | undefined;
}

/** The conversation that the message belongs to. */
export interface WebhookPayloadMessageConversation {
  /** The ID of the conversation in Late. */
  id?: string | undefined;
  /** The conversation's ID on the platform. */
  platformConversationId?: string | undefined;
  /** The ID of the other participant. */
  participantId?: string | undefined;
  /** The name of the other participant. */
  participantName?: string | undefined;
  /** The username of the other participant. */
  participantUsername?: string | undefined;
  /** The profile picture of the other participant. */
  participantPicture?: string | undefined;
  /** Whether the conversation is active or archived. */
  status?: WebhookPayloadMessageConversationStatus | undefined;
}

/** Whether the conversation is active or archived. */
export type WebhookPayloadMessageConversationStatus = "active" | "archived" | (string & {});

/** The connected account that received the message. */
export interface WebhookPayloadMessageAccount {
  /** The ID of the social account. */
  id?: string | undefined;
  /** The platform of the account. */
  platform?: string | undefined;
  username?: string | undefined;
  displayName?: string | undefined;
}

/**
 * Data of an interactive message. Present when the person tapped a quick reply, a postback button,
 * or an inline keyboard button.
 */
export interface WebhookPayloadMessageMetadata {
  /** The payload of the tapped quick reply. Meta platforms only. */
  quickReplyPayload?: string | undefined;
  /** The payload of the tapped postback button. Meta platforms only. */
  postbackPayload?: string | undefined;
  /** The title of the postback button that was tapped. Meta platforms only. */
  postbackTitle?: string | undefined;
  /** The callback data of the tapped inline keyboard button. Telegram only. */
  callbackData?: string | undefined;
}

/** The webhooks of the user. */
export interface GetWebhookSettingsResponse {
  webhooks?: Webhook[] | undefined;
}

/** The webhook is created. */
export interface CreateWebhookSettingsResponse {
  success?: boolean | undefined;
  /** A webhook that delivers events to your endpoint in real time. */
  webhook?: Webhook | undefined;
}

/** Webhook settings event. */
export type WebhookSettingsEvent =
  | "post.scheduled"
  | "post.published"
  | "post.failed"
  | "post.partial"
  | "post.recycled"
  | "account.connected"
  | "account.disconnected"
  | "message.received"
  | "comment.received"
  | (string & {});

/** The webhook is updated. */
export interface UpdateWebhookSettingsResponse {
  success?: boolean | undefined;
  /** A webhook that delivers events to your endpoint in real time. */
  webhook?: Webhook | undefined;
}

/** The webhook is deleted. */
export interface DeleteWebhookSettingsResponse {
  success?: boolean | undefined;
}

/** The test event was sent. */
export interface TestWebhookResponse {
  success?: boolean | undefined;
  /** Result message. */
  message?: string | undefined;
}

/** The matching webhook delivery logs. */
export interface GetWebhookLogsResponse {
  /** Webhook delivery log entries. */
  logs?: WebhookLog[] | undefined;
}
