/** A record of one attempt to publish a post. */
export interface PostLog {
  id?: string | undefined;
  /** The post, as an ID or as a populated object. */
  postId?: PostLogPostId2 | undefined;
  /** The ID of the user. */
  userId?: string | undefined;
  /** The ID of the profile. */
  profileId?: string | undefined;
  /** The platform that the attempt targeted. */
  platform?: PostLogPlatform | undefined;
  /** The ID of the social account. */
  accountId?: string | undefined;
  /** The username of the social account. */
  accountUsername?: string | undefined;
  /**
   * What Late did:
   *
   * - `publish`: the first attempt
   * - `retry`: another attempt after a failure
   * - `media_upload`: an upload of media
   * - `rate_limit_pause`: a pause because of a rate limit
   * - `token_refresh`: a refresh of the token
   * - `cancelled`: a cancellation
   */
  action?: PostLogAction | undefined;
  /** The outcome of the action. */
  status?: PostLogStatus | undefined;
  /** The HTTP status code which the platform's API returned. */
  statusCode?: number | undefined;
  /** The endpoint of the platform's API that Late called. */
  endpoint?: string | undefined;
  /** What Late sent to the platform. */
  request?: PostLogRequest | undefined;
  /** What the platform returned. */
  response?: PostLogResponse | undefined;
  /** The duration of the action, in milliseconds. */
  durationMs?: number | undefined;
  /** The number of the attempt: 1 for the first one, 2 or more for retries. */
  attemptNumber?: number | undefined;
  /** When the entry was logged. */
  createdAt?: Date | undefined;
}

/** The post, populated with its content and status. */
export interface PostLogPostId {
  /** The ID of the post. */
  id?: string | undefined;
  /** The text of the post. */
  content?: string | undefined;
  /** The status of the post. */
  status?: string | undefined;
}

/** The post, as an ID or as a populated object. */
export type PostLogPostId2 = string | PostLogPostId;

/** The platform that the attempt targeted. */
export type PostLogPlatform =
  | "tiktok"
  | "instagram"
  | "facebook"
  | "youtube"
  | "linkedin"
  | "twitter"
  | "threads"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | (string & {});

/**
 * What Late did:
 *
 * - `publish`: the first attempt
 * - `retry`: another attempt after a failure
 * - `media_upload`: an upload of media
 * - `rate_limit_pause`: a pause because of a rate limit
 * - `token_refresh`: a refresh of the token
 * - `cancelled`: a cancellation
 */
export type PostLogAction =
  | "publish"
  | "retry"
  | "media_upload"
  | "rate_limit_pause"
  | "token_refresh"
  | "cancelled"
  | (string & {});

/** The outcome of the action. */
export type PostLogStatus = "success" | "failed" | "pending" | "skipped" | (string & {});

/** What Late sent to the platform. */
export interface PostLogRequest {
  /** The first 200 characters of the caption. */
  contentPreview?: string | undefined;
  /** The number of media items. */
  mediaCount?: number | undefined;
  /** The types of the media items. */
  mediaTypes?: string[] | undefined;
  /** The URLs of the media items that Late sent to the platform. */
  mediaUrls?: string[] | undefined;
  /** When the post was scheduled to be published. */
  scheduledFor?: Date | undefined;
  /** The whole request body as JSON, at most 5000 characters. */
  rawBody?: string | undefined;
}

/** What the platform returned. */
export interface PostLogResponse {
  /** The post's ID on the platform, if publishing succeeded. */
  platformPostId?: string | undefined;
  /** The URL of the post on the platform. */
  platformPostUrl?: string | undefined;
  /** What went wrong, if publishing failed. */
  errorMessage?: string | undefined;
  /** The error code of the platform. */
  errorCode?: string | undefined;
  /** The whole response body as JSON, at most 5000 characters. */
  rawBody?: string | undefined;
}

/** A record of one event in the connection history of an account. */
export interface ConnectionLog {
  id?: string | undefined;
  /** The ID of the user who owns the connection. It may be null if OAuth failed early. */
  userId?: string | undefined;
  /** The ID of the profile. */
  profileId?: string | undefined;
  /** The ID of the social account. Present for successful connections and for disconnections. */
  accountId?: string | undefined;
  /** The platform of the account. */
  platform?: ConnectionLogPlatform | undefined;
  /**
   * What happened: `connect_success`, `connect_failed`, `disconnect`, `reconnect_success`, or
   * `reconnect_failed`.
   */
  eventType?: ConnectionLogEventType | undefined;
  /** How the user connected the account. */
  connectionMethod?: ConnectionLogConnectionMethod | undefined;
  /** What went wrong. Present for failed events. */
  error?: ConnectionLogError | undefined;
  /** Details of the connected account. Present for successful events. */
  success?: ConnectionLogSuccess | undefined;
  /** Circumstances of the connection attempt. */
  context?: ConnectionLogContext | undefined;
  /** The duration of the event, in milliseconds. */
  durationMs?: number | undefined;
  /** Additional data about the event. */
  metadata?: { [key: string]: unknown } | undefined;
  /** When the entry was logged. */
  createdAt?: Date | undefined;
}

/** The platform of the account. */
export type ConnectionLogPlatform =
  | "tiktok"
  | "instagram"
  | "facebook"
  | "youtube"
  | "linkedin"
  | "twitter"
  | "threads"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | (string & {});

/**
 * What happened: `connect_success`, `connect_failed`, `disconnect`, `reconnect_success`, or
 * `reconnect_failed`.
 */
export type ConnectionLogEventType =
  | "connect_success"
  | "connect_failed"
  | "disconnect"
  | "reconnect_success"
  | "reconnect_failed"
  | (string & {});

/** How the user connected the account. */
export type ConnectionLogConnectionMethod = "oauth" | "credentials" | "invitation" | (string & {});

/** What went wrong. Present for failed events. */
export interface ConnectionLogError {
  /** The error code, such as `oauth_denied` or `token_exchange_failed`. */
  code?: string | undefined;
  /** The error in plain words. */
  message?: string | undefined;
  /** The unprocessed error response, cut off at 2000 characters. */
  rawResponse?: string | undefined;
}

/** Details of the connected account. Present for successful events. */
export interface ConnectionLogSuccess {
  displayName?: string | undefined;
  username?: string | undefined;
  /** The profile picture of the account. */
  profilePicture?: string | undefined;
  /** The OAuth scopes and permissions that the user granted. */
  permissions?: string[] | undefined;
  /** When the access token expires. */
  tokenExpiresAt?: Date | undefined;
  /** The kind of account: `personal`, `business`, or `organization`. */
  accountType?: string | undefined;
}

/** Circumstances of the connection attempt. */
export interface ConnectionLogContext {
  /** Whether the attempt used headless mode. */
  isHeadlessMode?: boolean | undefined;
  /** Whether the attempt used a custom redirect URL. */
  hasCustomRedirectUrl?: boolean | undefined;
  /** Whether the attempt reconnected an account. */
  isReconnection?: boolean | undefined;
  /** Whether the attempt used bring-your-own-keys (BYOK). */
  isByok?: boolean | undefined;
  /** The token of the invitation, if there was one. */
  invitationToken?: string | undefined;
  /** The connect token of the attempt, if there was one. */
  connectToken?: string | undefined;
}

/** One page of publishing logs. */
export interface ListPostsLogsResponse {
  /** Publishing log entries on this page. */
  logs?: PostLog[] | undefined;
  pagination?: PostsLogPagination | undefined;
}

/** Posts log pagination. */
export interface PostsLogPagination {
  /** How many logs match the query in total. */
  total?: number | undefined;
  /** Page size used for this response, in logs. */
  limit?: number | undefined;
  /** Number of logs passed over before this page. */
  skip?: number | undefined;
  /** How many pages there are in total. */
  pages?: number | undefined;
  /** Whether more logs follow this page. */
  hasMore?: boolean | undefined;
}

/** Posts log status. */
export type PostsLogStatus = "success" | "failed" | "pending" | "skipped" | "all" | (string & {});

/** Posts log platform. */
export type PostsLogPlatform =
  | "tiktok"
  | "instagram"
  | "facebook"
  | "youtube"
  | "linkedin"
  | "twitter"
  | "threads"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | "all"
  | (string & {});

/** Posts log action. */
export type PostsLogAction =
  | "publish"
  | "retry"
  | "media_upload"
  | "rate_limit_pause"
  | "token_refresh"
  | "cancelled"
  | "all"
  | (string & {});

/** One page of connection logs. */
export interface ListConnectionLogsResponse {
  /** Connection log entries on this page. */
  logs?: ConnectionLog[] | undefined;
  pagination?: ConnectionLogPagination | undefined;
}

/** Connection log pagination. */
export interface ConnectionLogPagination {
  /** How many logs match the query in total. */
  total?: number | undefined;
  /** Page size used for this response, in logs. */
  limit?: number | undefined;
  /** Number of logs passed over before this page. */
  skip?: number | undefined;
  /** How many pages there are in total. */
  pages?: number | undefined;
  /** Whether more logs follow this page. */
  hasMore?: boolean | undefined;
}

/** List connection logs platform. */
export type ListConnectionLogsPlatform =
  | "tiktok"
  | "instagram"
  | "facebook"
  | "youtube"
  | "linkedin"
  | "twitter"
  | "threads"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | "snapchat"
  | "all"
  | (string & {});

/** List connection logs event type. */
export type ListConnectionLogsEventType =
  | "connect_success"
  | "connect_failed"
  | "disconnect"
  | "reconnect_success"
  | "reconnect_failed"
  | "all"
  | (string & {});

/** Connection log status. */
export type ConnectionLogStatus = "success" | "failed" | "all" | (string & {});

/** The publishing logs of the post. */
export interface GetPostLogsResponse {
  /** Publishing log entries of the post. */
  logs?: PostLog[] | undefined;
  /** How many logs this response contains. */
  count?: number | undefined;
  /** ID of the post the logs belong to. */
  postId?: string | undefined;
}
