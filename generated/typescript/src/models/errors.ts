/** An error returned by the API. */
export interface ErrorResponse {
  /** The error message. */
  error?: string | undefined;
  /** Additional information about the error. */
  details?: { [key: string]: unknown } | undefined;
}

/** The error returned when a YouTube account has not granted the analytics scope. */
export interface YouTubeScopeMissingResponse {
  success?: boolean | undefined;
  /** The error message, which asks to reconnect the account. */
  error?: string | undefined;
  /** The error code, `youtube_analytics_scope_missing`. */
  code?: string | undefined;
  scopeStatus?: YouTubeScopeMissingResponseScopeStatus | undefined;
}

/** YouTube scope missing response scope status. */
export interface YouTubeScopeMissingResponseScopeStatus {
  /** Whether the account has granted the YouTube Analytics scope. */
  hasAnalyticsScope?: boolean | undefined;
  /** Whether the user must authorize the account again. */
  requiresReauthorization?: boolean | undefined;
  /** The URL to send the user to, so that they authorize the account again. */
  reauthorizeUrl?: string | undefined;
}

/** The API key is missing or invalid. */
export interface UnauthorizedBody {
  /** The error message. */
  error?: string | undefined;
}

/** You do not have the Analytics add-on. */
export interface PaymentRequiredBody {
  /** Message of the error. */
  error?: string | undefined;
  /** Code of the error, such as `analytics_addon_required`. */
  code?: string | undefined;
}

/** The requested resource does not exist. */
export interface NotFoundBody {
  /** The error message. */
  error?: string | undefined;
}

/** A parameter is missing or invalid. */
export interface BadRequestBody {
  error?: string | undefined;
}

/** You have no access to this account. */
export interface ForbiddenBody {
  error?: string | undefined;
}

/** Late failed to handle the request. */
export interface InternalErrorBody {
  /** Always `false` here. */
  success?: boolean | undefined;
  error?: string | undefined;
}

/** You do not have the Analytics add-on. */
export interface BestTimeToPostForbiddenBody {
  /** Message of the error. */
  error?: string | undefined;
  /** Whether the request needs an add-on. */
  requiresAddon?: boolean | undefined;
}

/** The same content was already posted to this account within the last 24 hours. */
export interface ConflictBody {
  error?: string | undefined;
  /** Where the duplicate was found. */
  details?: ConflictBodyDetails | undefined;
}

/** Where the duplicate was found. */
export interface ConflictBodyDetails {
  /** ID of the account with the duplicate. */
  accountId?: string | undefined;
  /** Platform of the account. */
  platform?: string | undefined;
  /** ID of the post with the same content. */
  existingPostId?: string | undefined;
}

/**
 * You have hit a limit: the rate limit of the API, the velocity limit of 15 posts per hour and
 * account, an account cooldown, or the daily limit of a platform.
 */
export interface RateLimitedBody {
  error?: string | undefined;
  /** More about the limit that was hit. */
  details?: { [key: string]: unknown } | undefined;
}

/** You do not have the analytics add-on. */
export interface FollowerStatForbiddenBody {
  /** Short name of the error. */
  error?: string | undefined;
  /** Explanation of the error and how to resolve it. */
  message?: string | undefined;
  /** `true` when the request needs an add-on. */
  requiresAddon?: boolean | undefined;
}

/**
 * The Pages could not be fetched, for example because the token is invalid or lacks permissions.
 */
export interface FacebookPageInternalErrorBody {
  /** What went wrong. */
  error?: string | undefined;
}

/** A parameter or the account is not valid for this call. */
export interface LinkedInAggregateAnalyticsBadRequestBody {
  /** Error message. */
  error?: string | undefined;
  /** Error code for programs. */
  code?: string | undefined;
  /** Values that the rejected parameter accepts. */
  validOptions?: string[] | undefined;
}

/** The account has not granted the LinkedIn scope this call needs. */
export interface LinkedInAggregateAnalyticsForbiddenBody {
  /** Error message. */
  error?: string | undefined;
  /** Error code for programs, such as `missing_scope`. */
  code?: string | undefined;
  /** LinkedIn scope that is missing, such as `r_member_postAnalytics`. */
  requiredScope?: string | undefined;
  /** What to do about the error, such as `reconnect`. */
  action?: string | undefined;
}

/** The URN is missing or invalid, or the account is on another platform. */
export interface LinkedInPostAnalyticsBadRequestBody {
  /** Error message. */
  error?: string | undefined;
  /** Error code for programs. */
  code?: BadRequestBodyCode | undefined;
}

/** Error code for programs. */
export type BadRequestBodyCode = "missing_urn" | "invalid_urn" | "invalid_platform" | (string & {});

/** The account or the post does not exist. */
export interface LinkedInPostAnalyticsNotFoundBody {
  /** Error message. */
  error?: string | undefined;
  /** Error code for programs. */
  code?: string | undefined;
}

/**
 * The URN is missing or invalid, the account is on another platform, or LinkedIn does not offer
 * this data.
 */
export interface LinkedInPostReactionBadRequestBody {
  /** Error message. */
  error?: string | undefined;
  /** Error code for programs. */
  code?: LinkedInPostReactionBadRequestBodyCode | undefined;
}

/** Error code for programs. */
export type LinkedInPostReactionBadRequestBodyCode =
  | "missing_urn"
  | "invalid_urn"
  | "invalid_platform"
  | "PLATFORM_LIMITATION"
  | (string & {});

/** The test event could not be delivered. */
export interface WebhookInternalErrorBody {
  success?: boolean | undefined;
  /** Result message. */
  message?: string | undefined;
}

/** The request is not valid, for example because the platform does not support the attachment. */
export interface InboxMessageBadRequestBody {
  /** Error message explaining the failure. */
  error?: string | undefined;
  /** `PLATFORM_LIMITATION` if the platform does not support the request. */
  code?: InboxMessageBadRequestBodyCode | undefined;
}

/** `PLATFORM_LIMITATION` if the platform does not support the request. */
export type InboxMessageBadRequestBodyCode = "PLATFORM_LIMITATION" | (string & {});
