/** Count and limit for each platform. */
export interface ValidatePostLengthResponse {
  /** The text that was checked. */
  text?: string | undefined;
  /** Result for each platform variant, keyed by its name, such as `twitter` or `twitterPremium`. */
  platforms?: { [key: string]: PostLengthPlatformsValue } | undefined;
}

/** Post length platforms value. */
export interface PostLengthPlatformsValue {
  /** Length of the text as this platform counts it, in characters. */
  count?: number | undefined;
  /** Most characters this platform allows. */
  limit?: number | undefined;
  /** Whether the text fits the limit. */
  valid?: boolean | undefined;
}

/** The post is valid. */
export interface PostMessage {
  /** Always `true` here. */
  valid?: boolean | undefined;
  /** Summary of the outcome. */
  message?: string | undefined;
  /** Points that are close to a limit. */
  warnings?: PostMessageWarning[] | undefined;
}

/** Post message warning. */
export interface PostMessageWarning {
  /** Platform the warning is about. */
  platform?: string | undefined;
  warning?: string | undefined;
}

/** The post is not valid. */
export interface PostErrors {
  /** Always `false` here. */
  valid?: boolean | undefined;
  /** Reasons the post cannot be published. */
  errors?: PostError[] | undefined;
  /** Points that are close to a limit. */
  warnings?: PostErrorsWarning[] | undefined;
}

/** Post error. */
export interface PostError {
  /** Platform the error is about. */
  platform?: string | undefined;
  error?: string | undefined;
}

/** Post errors warning. */
export interface PostErrorsWarning {
  /** Platform the warning is about. */
  platform?: string | undefined;
  warning?: string | undefined;
}

/** Outcome of the validation, for valid and invalid posts alike. */
export type ValidatePostResponse = PostMessage | PostErrors;

/** Post platform. */
export interface PostPlatform {
  platform: ValidatePostPlatform;
  /** Text for this platform only, in place of `content`. */
  customContent?: string | undefined;
  /** Settings for this platform. */
  platformSpecificData?: { [key: string]: unknown } | undefined;
  /** Media for this platform only. */
  customMedia?: PostPlatformCustomMedia[] | undefined;
}

/** Validate post platform. */
export type ValidatePostPlatform =
  | "twitter"
  | "instagram"
  | "tiktok"
  | "youtube"
  | "facebook"
  | "linkedin"
  | "bluesky"
  | "threads"
  | "reddit"
  | "pinterest"
  | "telegram"
  | "snapchat"
  | "googlebusiness"
  | (string & {});

/** Post platform custom media. */
export interface PostPlatformCustomMedia {
  /** URL of the media file. */
  url?: string | undefined;
  type?: PostPlatformCustomMediaType | undefined;
}

/** Post platform custom media type. */
export type PostPlatformCustomMediaType = "image" | "video" | (string & {});

/** Post media item. */
export interface PostMediaItem {
  /** URL of the media file. */
  url?: string | undefined;
  type?: PostMediaItemType | undefined;
}

/** Post media item type. */
export type PostMediaItemType = "image" | "video" | (string & {});

/** Outcome of the check. */
export interface ValidateMediaResponse {
  /** Whether the media URL passed the check. */
  valid?: boolean | undefined;
  /** The URL that was checked. */
  url?: string | undefined;
  /** What went wrong, when `valid` is `false`. */
  error?: string | undefined;
  /** MIME type of the file, such as `image/jpeg`. */
  contentType?: string | undefined;
  /** Size of the file in bytes. */
  size?: number | null | undefined;
  /** Size of the file in readable form, such as `245 KB`. */
  sizeFormatted?: string | undefined;
  /** Kind of media. */
  type?: MediaType | undefined;
  /**
   * Size limit of each platform, keyed by platform name. Present only when both size and type are
   * known.
   */
  platformLimits?: { [key: string]: MediaPlatformLimitsValue } | undefined;
}

/** Kind of media. */
export type MediaType = "image" | "video" | "unknown" | (string & {});

/** Media platform limits value. */
export interface MediaPlatformLimitsValue {
  /** Size limit of the platform in bytes. */
  limit?: number | undefined;
  /** Size limit in readable form, such as `8.0 MB`. */
  limitFormatted?: string | undefined;
  /** Whether the file is within the limit. */
  withinLimit?: boolean | undefined;
}

/** The subreddit exists. */
export interface Subreddit {
  /** Always `true` here. */
  exists?: boolean | undefined;
  subreddit?: ValidateSubreddit | undefined;
}

/** Validate subreddit. */
export interface ValidateSubreddit {
  /** Name of the subreddit, such as `programming`. */
  name?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  /** Number of subscribers. */
  subscribers?: number | undefined;
  /** Whether the subreddit is marked NSFW. */
  isNsfw?: boolean | undefined;
  /** Who has access to the subreddit. */
  type?: SubredditType | undefined;
  /** Whether image posts are allowed. */
  allowImages?: boolean | undefined;
  /** Whether video posts are allowed. */
  allowVideos?: boolean | undefined;
}

/** Who has access to the subreddit. */
export type SubredditType = "public" | "private" | "restricted" | (string & {});

/** The subreddit was not found. */
export interface SubredditError {
  /** Always `false` here. */
  exists?: boolean | undefined;
  /** Why the subreddit was not found. */
  error?: string | undefined;
}

/** Whether the subreddit exists and, if so, its details. */
export type ValidateSubredditResponse = Subreddit | SubredditError;
