import type { Unlisted } from "../unlisted.js";
import type { MediaItem } from "./media-item.js";
import type { Pagination } from "./pagination.js";
import type { SocialAccount } from "./social-account.js";

/** One platform and account that a post goes to, with the overrides and the outcome there. */
export type PlatformTarget =
  | PlatformTargetTwitter
  | PlatformTargetThreads
  | PlatformTargetFacebook
  | PlatformTargetInstagram
  | PlatformTargetLinkedIn
  | PlatformTargetPinterest
  | PlatformTargetYouTube
  | PlatformTargetGooglebusiness
  | PlatformTargetTikTok
  | PlatformTargetTelegram
  | PlatformTargetSnapchat
  | PlatformTargetReddit
  | PlatformTargetBluesky
  | PlatformTargetOther;

/** What every {@link PlatformTarget} has. */
export interface PlatformTargetCommon {
  /** The social account to post from, as an ID or as a populated object. */
  accountId?: PlatformTargetAccountId | undefined;
  /**
   * The text for this platform, which replaces the `content` of the post. Use it to fit the caption
   * to the platform, for example to keep a tweet under 280 characters.
   */
  customContent?: string | undefined;
  /** Media for this platform. */
  customMedia?: MediaItem[] | undefined;
  /** When to publish on this platform. If omitted, the `scheduledFor` of the post applies. */
  scheduledFor?: Date | undefined;
  /** The status on this platform: `pending`, `publishing`, `published`, or `failed`. */
  status?: string | undefined;
  /** The post's ID on the platform. Late fills it in after the post is published. */
  platformPostId?: string | undefined;
  /**
   * The public URL of the published post. Immediate posts have it in the response. For scheduled
   * posts, call `GET /v1/posts/{postId}` after the publish time.
   */
  platformPostUrl?: string | undefined;
  /** When the post was published on this platform. */
  publishedAt?: Date | undefined;
  /**
   * Why publishing failed, in plain words and with the details of the platform. Set when `status`
   * is `failed`.
   */
  errorMessage?: string | undefined;
  /**
   * The kind of error, for use in code:
   *
   * - `auth_expired`: the token expired or was revoked
   * - `user_content`: the content has the wrong format or is too long
   * - `user_abuse`: a rate limit or spam
   * - `account_issue`: a problem with the account's configuration
   * - `platform_rejected`: a violation of the platform's policy
   * - `platform_error`: a 5xx response or maintenance of the platform
   * - `system_error`: a fault in Late's infrastructure
   * - `unknown`: anything else
   */
  errorCategory?: PlatformTargetErrorCategory | undefined;
  /**
   * Who caused the error:
   *
   * - `user`: fix the content or reconnect the account
   * - `platform`: an outage or an API change of the platform
   * - `system`: a fault of Late, which is rare
   */
  errorSource?: PlatformTargetErrorSource | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `twitter`. */
export interface PlatformTargetTwitter extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "twitter" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: TwitterPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `threads`. */
export interface PlatformTargetThreads extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "threads" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: ThreadsPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `facebook`. */
export interface PlatformTargetFacebook extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "facebook" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: FacebookPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `instagram`. */
export interface PlatformTargetInstagram extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "instagram" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: InstagramPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `linkedin`. */
export interface PlatformTargetLinkedIn extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "linkedin" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: LinkedInPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `pinterest`. */
export interface PlatformTargetPinterest extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "pinterest" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: PinterestPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `youtube`. */
export interface PlatformTargetYouTube extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "youtube" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: YouTubePlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `googlebusiness`. */
export interface PlatformTargetGooglebusiness extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "googlebusiness" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: GoogleBusinessPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `tiktok`. */
export interface PlatformTargetTikTok extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "tiktok" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: TikTokPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `telegram`. */
export interface PlatformTargetTelegram extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "telegram" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: TelegramPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `snapchat`. */
export interface PlatformTargetSnapchat extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "snapchat" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: SnapchatPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `reddit`. */
export interface PlatformTargetReddit extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "reddit" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: RedditPlatformData | undefined;
}

/** A {@link PlatformTarget} whose `platform` is `bluesky`. */
export interface PlatformTargetBluesky extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: "bluesky" | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: BlueskyPlatformData | undefined;
}

/** A {@link PlatformTarget} with any other `platform`; to write one: `value as Unlisted`. */
export interface PlatformTargetOther extends PlatformTargetCommon {
  /**
   * The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
   * `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
   */
  platform?: Unlisted | undefined;
  /** Options and overrides of this platform. */
  platformSpecificData?: { [key: string]: unknown } | undefined;
}

/** The social account to post from, as an ID or as a populated object. */
export type PlatformTargetAccountId = string | SocialAccount;

/** Options of a post on Twitter/X. */
export interface TwitterPlatformData {
  /**
   * Who can reply to the tweet: `following` for people you follow, `mentionedUsers` for people you
   * mention, `subscribers` for your subscribers. If omitted, everyone can reply. In a thread, it
   * applies to the first tweet.
   */
  replySettings?: TwitterPlatformDataReplySettings | undefined;
  /** The tweets of a thread, in order, starting with the root tweet. */
  threadItems?: TwitterPlatformDataThreadItem[] | undefined;
}

/**
 * Who can reply to the tweet: `following` for people you follow, `mentionedUsers` for people you
 * mention, `subscribers` for your subscribers. If omitted, everyone can reply. In a thread, it
 * applies to the first tweet.
 */
export type TwitterPlatformDataReplySettings =
  | "following"
  | "mentionedUsers"
  | "subscribers"
  | (string & {});

/** Twitter platform data thread item. */
export interface TwitterPlatformDataThreadItem {
  /** The text of the tweet. */
  content?: string | undefined;
  /** The media of the tweet. */
  mediaItems?: MediaItem[] | undefined;
}

/**
 * Options of a post on Threads.
 *
 * - A carousel can have up to 10 images and no videos.
 * - Images must be JPEG or PNG and at most 8 MB.
 * - Videos must be MP4 with H.264 and AAC, and at most 5 minutes long.
 * - For a chain of replies, use `threadItems`.
 */
export interface ThreadsPlatformData {
  /** The posts of a thread, in order: first the root, then its replies. */
  threadItems?: ThreadsPlatformDataThreadItem[] | undefined;
}

/** Threads platform data thread item. */
export interface ThreadsPlatformDataThreadItem {
  /** The text of this post in the thread. */
  content?: string | undefined;
  /** The media of this post in the thread. */
  mediaItems?: MediaItem[] | undefined;
}

/**
 * Options of a post on a Facebook Page.
 *
 * - Feed posts can have up to 10 images, and cannot mix images with video.
 * - Stories need a single media file, last 24 hours, and have no caption.
 * - Reels need a single vertical video (9:16) of 3 to 60 seconds.
 */
export interface FacebookPlatformData {
  /**
   * What to publish: `story` for a Page Story, which lasts 24 hours, or `reel` for a Reel, a short
   * vertical video. If omitted, Late publishes a feed post.
   */
  contentType?: FacebookPlatformDataContentType | undefined;
  /** The title of a Reel, separate from its caption. Used when `contentType` is `reel`. */
  title?: string | undefined;
  /** A comment to post right after publishing. Feed posts only, not Stories or Reels. */
  firstComment?: string | undefined;
  /**
   * The ID of the Facebook Page to post to, if you have several. If omitted, the default Page is
   * used. List the Pages with `GET /v1/accounts/{id}/facebook-page`.
   */
  pageId?: string | undefined;
}

/**
 * What to publish: `story` for a Page Story, which lasts 24 hours, or `reel` for a Reel, a short
 * vertical video. If omitted, Late publishes a feed post.
 */
export type FacebookPlatformDataContentType = "story" | "reel" | (string & {});

/**
 * Options of a post on Instagram.
 *
 * - Feed posts need an aspect ratio from 0.8 to 1.91.
 * - Carousels can have up to 10 items.
 * - Stories need media and have no caption.
 * - User tags have coordinates from 0.0 to 1.0, measured from the top left.
 * - Late compresses images over 8 MB, and videos over the limits of the platform.
 */
export interface InstagramPlatformData {
  /**
   * Set it to `story` to publish a Story. Otherwise the post becomes a Reel or a feed post,
   * depending on its media.
   */
  contentType?: InstagramPlatformDataContentType | undefined;
  /**
   * Where a Reel appears: if `true`, in the Reels tab and in the main profile feed; if `false`, in
   * the Reels tab only. Applies to Reels only. Default: `true`.
   */
  shareToFeed?: boolean | undefined;
  /** Up to 3 Instagram usernames to invite as collaborators. Feed posts and Reels only. */
  collaborators?: string[] | undefined;
  /** A comment to add once the post is created. Does not apply to Stories. */
  firstComment?: string | undefined;
  /**
   * Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can
   * later become a regular Reel, by hand or automatically if it performs well. Applies to Reels
   * only.
   */
  trialParams?: InstagramPlatformDataTrialParams | undefined;
  /**
   * Instagram users to tag in photos, each at a position. Stories and videos cannot have tags. In a
   * carousel, `mediaIndex` picks the slide (the first one by default), and tags on video items are
   * skipped without an error.
   */
  userTags?: InstagramPlatformDataUserTag[] | undefined;
  /**
   * A name for the original audio of a Reel, in place of the label "Original Audio". You can set it
   * only once.
   */
  audioName?: string | undefined;
  /**
   * The position in the video of the frame to use as the Reel's thumbnail, in milliseconds from the
   * start. Defaults to 0. Ignored if you provide the URL of a custom thumbnail. At least 0.
   */
  thumbOffset?: number | undefined;
}

/**
 * Set it to `story` to publish a Story. Otherwise the post becomes a Reel or a feed post, depending
 * on its media.
 */
export type InstagramPlatformDataContentType = "story" | (string & {});

/**
 * Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can later
 * become a regular Reel, by hand or automatically if it performs well. Applies to Reels only.
 */
export interface InstagramPlatformDataTrialParams {
  /**
   * How the trial Reel becomes a regular one: `MANUAL` from the Instagram app, or `SS_PERFORMANCE`
   * automatically if it performs well with non-followers.
   */
  graduationStrategy?: InstagramPlatformDataParamsGraduationStrategy | undefined;
}

/**
 * How the trial Reel becomes a regular one: `MANUAL` from the Instagram app, or `SS_PERFORMANCE`
 * automatically if it performs well with non-followers.
 */
export type InstagramPlatformDataParamsGraduationStrategy =
  | "MANUAL"
  | "SS_PERFORMANCE"
  | (string & {});

/** Instagram platform data user tag. */
export interface InstagramPlatformDataUserTag {
  /** The Instagram username. A leading `@` is optional and is removed. */
  username: string;
  /**
   * The horizontal position: 0.0 is the left edge, 0.5 the center, 1.0 the right edge. From 0 to 1.
   */
  x: number;
  /**
   * The vertical position: 0.0 is the top edge, 0.5 the center, 1.0 the bottom edge. From 0 to 1.
   */
  y: number;
  /**
   * The carousel item to tag, counted from 0. Defaults to 0. Tags on video items and tags with an
   * index out of range are ignored. At least 0.
   */
  mediaIndex?: number | undefined;
}

/**
 * Options of a post on LinkedIn.
 *
 * - A post can have up to 20 images, or a single PDF of at most 100 MB. Several videos are not
 *   supported.
 * - LinkedIn posts without media get a link preview automatically.
 * - To post as one of several organizations, set `organizationUrn`.
 */
export interface LinkedInPlatformData {
  /**
   * The title of a document post (PDF or carousel), which LinkedIn requires. If omitted, Late uses
   * the title of the media item, or else its filename.
   */
  documentTitle?: string | undefined;
  /**
   * The URN of the LinkedIn organization to post as, such as `urn:li:organization:123456789`. If
   * omitted, the default organization is used. List the organizations with `GET
   * /v1/accounts/\{id\}/linkedin-organizations`.
   */
  organizationUrn?: string | undefined;
  /** A comment to add once the post is created. */
  firstComment?: string | undefined;
  /** Whether to turn off automatic previews of URLs in the text. Defaults to `false`. */
  disableLinkPreview?: boolean | undefined;
}

/** Options of a Pin on Pinterest. */
export interface PinterestPlatformData {
  /**
   * The title of the Pin, at most 100 characters. Defaults to the first line of the content, or to
   * "Pin".
   */
  title?: string | undefined;
  /** The ID of the board to pin to. Defaults to the first available board. */
  boardId?: string | undefined;
  /** The URL to which the Pin leads. */
  link?: string | undefined;
  /** The URL of a cover image for a video Pin. Optional. */
  coverImageUrl?: string | undefined;
  /** The time of the frame to use as the cover of a video, in seconds. Optional. */
  coverImageKeyFrameTime?: number | undefined;
}

/**
 * Options of a video on YouTube.
 *
 * - YouTube treats videos under 3 minutes as Shorts.
 * - Only regular videos can have custom thumbnails.
 * - A scheduled video is uploaded at once, with the visibility you set.
 */
export interface YouTubePlatformData {
  /**
   * The title of the video, at most 100 characters. Defaults to the first line of the content, or
   * to "Untitled Video".
   */
  title?: string | undefined;
  /**
   * Who can watch the video: everyone (`public`), people with the link (`unlisted`), or people you
   * invite (`private`). Default: `"public"`.
   */
  visibility?: YouTubePlatformDataVisibility | undefined;
  /**
   * Whether the video is directed at children, as COPPA asks. `true` restricts comments,
   * notifications, and ad targeting. Defaults to `false`. YouTube may block views if you do not set
   * it. Default: `false`.
   */
  madeForKids?: boolean | undefined;
  /**
   * A comment to post right after the video is uploaded. At most 10,000 characters, the limit of
   * YouTube. At most 10000 characters.
   */
  firstComment?: string | undefined;
  /**
   * Whether the video contains AI-generated content that people could take for real. If `true`,
   * YouTube may add a label. Default: `false`.
   */
  containsSyntheticMedia?: boolean | undefined;
  /**
   * The ID of the video's category on YouTube. The default is 22, People & Blogs. Other common IDs:
   *
   * - 1: Film
   * - 2: Autos
   * - 10: Music
   * - 15: Pets
   * - 17: Sports
   * - 20: Gaming
   * - 23: Comedy
   * - 24: Entertainment
   * - 25: News
   * - 26: Howto
   * - 27: Education
   * - 28: Science & Tech
   *
   * Default: `"22"`.
   */
  categoryId?: string | undefined;
}

/**
 * Who can watch the video: everyone (`public`), people with the link (`unlisted`), or people you
 * invite (`private`).
 */
export type YouTubePlatformDataVisibility = "public" | "private" | "unlisted" | (string & {});

/**
 * Options of a post on Google Business Profile. A post has text and at most one image, no video,
 * and may have a call-to-action button. It appears on the Business Profile, in Google Search, and
 * on Maps. To post to one of several locations, set `locationId`.
 */
export interface GoogleBusinessPlatformData {
  /**
   * The ID of the location to post to, such as `locations/123456789`. If omitted, the default
   * location is used. List the locations with `GET /v1/accounts/{id}/gmb-locations`.
   */
  locationId?: string | undefined;
  /**
   * The language as a BCP 47 code, such as `en`, `de`, or `es`. Detected automatically if omitted.
   * Set it if the text is short or mixes languages.
   */
  languageCode?: string | undefined;
  /** A button to show on the post. Optional. */
  callToAction?: GoogleBusinessPlatformDataCallToAction | undefined;
}

/** A button to show on the post. Optional. */
export interface GoogleBusinessPlatformDataCallToAction {
  /** What the button does: `LEARN_MORE`, `BOOK`, `ORDER`, `SHOP`, `SIGN_UP`, or `CALL`. */
  type: GoogleBusinessPlatformDataCallToActionType;
  /** The URL that the button opens. Required in a `callToAction`. */
  url: string;
}

/** What the button does: `LEARN_MORE`, `BOOK`, `ORDER`, `SHOP`, `SIGN_UP`, or `CALL`. */
export type GoogleBusinessPlatformDataCallToActionType =
  | "LEARN_MORE"
  | "BOOK"
  | "ORDER"
  | "SHOP"
  | "SIGN_UP"
  | "CALL"
  | (string & {});

/**
 * Options of a post on TikTok. Field names may be in camelCase or snake_case.
 *
 * - A photo carousel can have up to 35 images.
 * - A video title can have up to 2200 characters. TikTok photo titles are cut off at 90 characters.
 * - `privacyLevel` must be one of the options in the account's `creator_info`.
 */
export interface TikTokPlatformData {
  /**
   * If `true`, the post goes to the TikTok Creator Inbox as a draft and is not published right
   * away.
   */
  draft?: boolean | undefined;
  /**
   * Who can see the post. Use one of the values that TikTok's creator info API returns for the
   * account.
   */
  privacyLevel?: string | undefined;
  /** Whether people can comment on the post. */
  allowComment?: boolean | undefined;
  /** Whether people can make duets with the video. Required for videos. */
  allowDuet?: boolean | undefined;
  /** Whether people can stitch the video. Required for videos. */
  allowStitch?: boolean | undefined;
  /** The kind of commercial content to disclose. */
  commercialContentType?: TikTokPlatformDataCommercialContentType | undefined;
  /** Whether the post promotes the brand of a partner. */
  brandPartnerPromote?: boolean | undefined;
  /** Whether the post is organic content of a brand. */
  isBrandOrganicPost?: boolean | undefined;
  /** Whether the user confirmed that they saw a preview of the content. */
  contentPreviewConfirmed?: boolean | undefined;
  /** Whether the user expressly agreed to the posting. */
  expressConsentGiven?: boolean | undefined;
  /** The kind of post. If omitted, it follows from the media items. */
  mediaType?: TikTokPlatformDataMediaType | undefined;
  /**
   * The position of the frame to use as the thumbnail of a video, in milliseconds. Defaults to 1000
   * (1 second). At least 0.
   */
  videoCoverTimestampMs?: number | undefined;
  /**
   * The image to use as the cover of a photo carousel, counted from 0. Defaults to 0, the first
   * image. At least 0.
   */
  photoCoverIndex?: number | undefined;
  /** Whether TikTok may add music that it recommends. Photos only. */
  autoAddMusic?: boolean | undefined;
  /** Whether to disclose that the content is AI-generated. */
  videoMadeWithAi?: boolean | undefined;
  /**
   * A long description for a photo post, at most 4000 characters. Use it if the content exceeds 90
   * characters, because photo titles are cut off there.
   */
  description?: string | undefined;
}

/** The kind of commercial content to disclose. */
export type TikTokPlatformDataCommercialContentType =
  | "none"
  | "brand_organic"
  | "brand_content"
  | (string & {});

/** The kind of post. If omitted, it follows from the media items. */
export type TikTokPlatformDataMediaType = "video" | "photo" | (string & {});

/**
 * Options of a message on Telegram. A message can have text, up to 10 images, up to 10 videos, or
 * an album that mixes both. Captions of media can have up to 1024 characters, messages with text
 * only up to 4096.
 */
export interface TelegramPlatformData {
  /** How Telegram parses the formatting of the text. Defaults to `HTML`. */
  parseMode?: TelegramPlatformDataParseMode | undefined;
  /** Whether to turn off previews of URLs in the text. */
  disableWebPagePreview?: boolean | undefined;
  /** Whether to send the message silently. Recipients get a notification without a sound. */
  disableNotification?: boolean | undefined;
  /** Whether to keep people from forwarding and saving the message. */
  protectContent?: boolean | undefined;
}

/** How Telegram parses the formatting of the text. Defaults to `HTML`. */
export type TelegramPlatformDataParseMode = "HTML" | "Markdown" | "MarkdownV2" | (string & {});

/**
 * Options of a post on Snapchat. The account needs a Public Profile, and a post has a single media
 * item. There are three content types:
 *
 * - `story` lasts 24 hours.
 * - `saved_story` is permanent and has a title of at most 45 characters.
 * - `spotlight` is a video with at most 160 characters of text.
 */
export interface SnapchatPlatformData {
  /**
   * Where the content goes: `story` lasts 24 hours, `saved_story` stays on the Public Profile, and
   * `spotlight` goes to the video feed. Defaults to `story`. Default: `"story"`.
   */
  contentType?: SnapchatPlatformDataContentType | undefined;
}

/**
 * Where the content goes: `story` lasts 24 hours, `saved_story` stays on the Public Profile, and
 * `spotlight` goes to the video feed. Defaults to `story`.
 */
export type SnapchatPlatformDataContentType = "story" | "saved_story" | "spotlight" | (string & {});

/**
 * Options of a post on Reddit. A post is either a link post, with a URL or media, or a self post
 * with text only. `forceSelf` overrides this choice. Without a `subreddit`, the one configured for
 * the account is used. Some subreddits ask for a flair.
 */
export interface RedditPlatformData {
  /**
   * The subreddit to post to, without the `r/` prefix, in place of the account's default. List the
   * options with `GET /v1/accounts/{id}/reddit-subreddits`.
   */
  subreddit?: string | undefined;
  /**
   * The title of the post. Defaults to the first line of the content, cut off at 300 characters. At
   * most 300 characters.
   */
  title?: string | undefined;
  /**
   * The URL of a link post. With it, Late creates a link post and not a text post, unless
   * `forceSelf` is `true`.
   */
  url?: string | undefined;
  /** If `true`, Late creates a text post even if there is a URL or media. */
  forceSelf?: boolean | undefined;
  /**
   * The ID of the flair, which some subreddits require. List the flairs with `GET
   * /v1/accounts/\{id\}/reddit-flairs?subreddit=name`.
   */
  flairId?: string | undefined;
}

/**
 * Options of a post on Bluesky. A post can have up to 4 images or one video, and `threadItems`
 * turns it into a chain of replies. Late compresses images over 1 MB. Properties of the media items
 * can carry alt text.
 */
export interface BlueskyPlatformData {
  /** The posts of a Bluesky thread, in order: first the root, then its replies. */
  threadItems?: BlueskyPlatformDataThreadItem[] | undefined;
}

/** Bluesky platform data thread item. */
export interface BlueskyPlatformDataThreadItem {
  /** The text of this post in the thread. */
  content?: string | undefined;
  /** The media of this post in the thread. */
  mediaItems?: MediaItem[] | undefined;
}

/** Options and overrides of this platform. */
export type PlatformTargetPlatformSpecificData =
  | TwitterPlatformData
  | ThreadsPlatformData
  | FacebookPlatformData
  | InstagramPlatformData
  | LinkedInPlatformData
  | PinterestPlatformData
  | YouTubePlatformData
  | GoogleBusinessPlatformData
  | TikTokPlatformData
  | TelegramPlatformData
  | SnapchatPlatformData
  | RedditPlatformData
  | BlueskyPlatformData;

/**
 * The kind of error, for use in code:
 *
 * - `auth_expired`: the token expired or was revoked
 * - `user_content`: the content has the wrong format or is too long
 * - `user_abuse`: a rate limit or spam
 * - `account_issue`: a problem with the account's configuration
 * - `platform_rejected`: a violation of the platform's policy
 * - `platform_error`: a 5xx response or maintenance of the platform
 * - `system_error`: a fault in Late's infrastructure
 * - `unknown`: anything else
 */
export type PlatformTargetErrorCategory =
  | "auth_expired"
  | "user_content"
  | "user_abuse"
  | "account_issue"
  | "platform_rejected"
  | "platform_error"
  | "system_error"
  | "unknown"
  | (string & {});

/**
 * Who caused the error:
 *
 * - `user`: fix the content or reconnect the account
 * - `platform`: an outage or an API change of the platform
 * - `system`: a fault of Late, which is rare
 */
export type PlatformTargetErrorSource = "user" | "platform" | "system" | (string & {});

/** A post and its state on each target platform. */
export interface Post {
  id?: string | undefined;
  /** The owner of the post, as an ID or as a populated object. */
  userId?: PostUserId | undefined;
  /** The title of the post. On YouTube it may have at most 100 characters. */
  title?: string | undefined;
  /** The text of the post. */
  content?: string | undefined;
  /** The media of the post. */
  mediaItems?: MediaItem[] | undefined;
  /** The platforms and accounts that the post goes to. */
  platforms?: PlatformTarget[] | undefined;
  /** When the post is scheduled to be published. */
  scheduledFor?: Date | undefined;
  /** The time zone of the schedule. */
  timezone?: string | undefined;
  /** The overall status of the post. */
  status?: PostStatus | undefined;
  /**
   * The tags of the post. YouTube allows 100 characters per tag and 500 characters in total, and
   * duplicates are removed.
   */
  tags?: string[] | undefined;
  hashtags?: string[] | undefined;
  mentions?: string[] | undefined;
  visibility?: PostVisibility | undefined;
  /** Additional data of the post. */
  metadata?: { [key: string]: unknown } | undefined;
  /** The recycling settings of a post and its progress so far. */
  recycling?: RecyclingState | undefined;
  /** The ID of the post from which recycling created this one. */
  recycledFromPostId?: string | undefined;
  /** The ID of the profile whose queue scheduled the post. */
  queuedFromProfile?: string | undefined;
  /** The ID of the queue, if a specific one scheduled the post. */
  queueId?: string | undefined;
  createdAt?: Date | undefined;
  updatedAt?: Date | undefined;
}

/** A user of your workspace. */
export interface User {
  id?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
  /** The role of the user. */
  role?: string | undefined;
  createdAt?: Date | undefined;
}

/** The owner of the post, as an ID or as a populated object. */
export type PostUserId = string | User;

/** The overall status of the post. */
export type PostStatus =
  | "draft"
  | "scheduled"
  | "publishing"
  | "published"
  | "failed"
  | "partial"
  | (string & {});

/** Post visibility. */
export type PostVisibility = "public" | "private" | "unlisted" | (string & {});

/** The recycling settings of a post and its progress so far. */
export interface RecyclingState {
  /** Whether recycling is active now. */
  enabled?: boolean | undefined;
  /** The interval between copies, in the units of `gapFreq`. */
  gap?: number | undefined;
  /** The unit of the interval, `week` or `month`. */
  gapFreq?: RecyclingStateGapFreq | undefined;
  /** When recycling starts. */
  startDate?: Date | undefined;
  /** The number of copies after which recycling stops. */
  expireCount?: number | undefined;
  /** The date after which recycling stops. */
  expireDate?: Date | undefined;
  /** The texts for the copies, if there are any. */
  contentVariations?: string[] | undefined;
  /** The current position in the rotation of `contentVariations`. Read-only. */
  contentVariationIndex?: number | undefined;
  /** The number of copies created so far. Read-only. */
  recycleCount?: number | undefined;
  /** When Late will create the next copy. Read-only. */
  nextRecycleAt?: Date | undefined;
  /** When Late created the latest copy. Read-only. */
  lastRecycledAt?: Date | undefined;
}

/** The unit of the interval, `week` or `month`. */
export type RecyclingStateGapFreq = "week" | "month" | (string & {});

/**
 * Settings for recycling a post, that is, for publishing it again at a regular interval of weeks or
 * months. After the post is published, Late creates new scheduled copies until an expiration
 * condition is met.
 *
 * - Each account can have at most 10 active recycling posts.
 * - YouTube and TikTok are left out of recycling.
 * - On Twitter/X and Pinterest, use content variations to avoid being flagged for duplicates.
 */
export interface RecyclingConfig {
  /** Whether to recycle the post. Set it to `false` to turn recycling off. Default: `true`. */
  enabled?: boolean | undefined;
  /**
   * The interval between copies, in the units of `gapFreq`. Required to enable recycling. At least
   * 1.
   */
  gap?: number | undefined;
  /** The unit of the interval. Defaults to `month`. Default: `"month"`. */
  gapFreq?: RecyclingConfigGapFreq | undefined;
  /** When recycling starts. Defaults to the `scheduledFor` date of the post. */
  startDate?: Date | undefined;
  /** The number of copies after which recycling stops. At least 1. */
  expireCount?: number | undefined;
  /** The date after which recycling stops, however many copies there are. */
  expireDate?: Date | undefined;
  /**
   * Texts for the copies. Each copy takes the next text, in round-robin order. Provide at least 2,
   * or send an empty array to remove the existing ones. If omitted, all copies have the original
   * content. On Twitter/X and Pinterest, variations help to avoid flags for duplicate content. A
   * platform's `customContent` still takes precedence. At most 20 items.
   */
  contentVariations?: string[] | undefined;
}

/** The unit of the interval. Defaults to `month`. */
export type RecyclingConfigGapFreq = "week" | "month" | (string & {});

/** A page of posts. */
export interface PostsListResponse {
  posts?: Post[] | undefined;
  /** The position within a paginated list. */
  pagination?: Pagination | undefined;
}

/** One post. */
export interface PostGetResponse {
  /** A post and its state on each target platform. */
  post?: Post | undefined;
}

/** The post that was created. */
export interface PostCreateResponse {
  /** A message about the outcome. */
  message?: string | undefined;
  /** A post and its state on each target platform. */
  post?: Post | undefined;
}

/** The post after an update. */
export interface PostUpdateResponse {
  /** A message about the outcome. */
  message?: string | undefined;
  /** A post and its state on each target platform. */
  post?: Post | undefined;
}

/** The confirmation that a post was deleted. */
export interface PostDeleteResponse {
  /** A message about the outcome. */
  message?: string | undefined;
}

/** The post after a retry. */
export interface PostRetryResponse {
  /** A message about the outcome. */
  message?: string | undefined;
  /** A post and its state on each target platform. */
  post?: Post | undefined;
}

/** List posts status. */
export type ListPostsStatus = "draft" | "scheduled" | "published" | "failed" | (string & {});

/** Post sort by. */
export type PostSortBy =
  | "scheduled-desc"
  | "scheduled-asc"
  | "created-desc"
  | "created-asc"
  | "status"
  | "platform"
  | (string & {});

/** Create post media item. */
export interface CreatePostMediaItem {
  type?: CreatePostMediaItemType | undefined;
  /** URL of the media file, such as the `publicUrl` from `POST /v1/media/presign`. */
  url?: string | undefined;
}

/** Create post media item type. */
export type CreatePostMediaItemType = "image" | "video" | "gif" | "document" | (string & {});

/** Create post platform. */
export type CreatePostPlatform =
  | CreatePostPlatformTwitter
  | CreatePostPlatformThreads
  | CreatePostPlatformFacebook
  | CreatePostPlatformInstagram
  | CreatePostPlatformLinkedIn
  | CreatePostPlatformPinterest
  | CreatePostPlatformYouTube
  | CreatePostPlatformGooglebusiness
  | CreatePostPlatformTikTok
  | CreatePostPlatformTelegram
  | CreatePostPlatformSnapchat
  | CreatePostPlatformReddit
  | CreatePostPlatformBluesky
  | CreatePostPlatformOther;

/** What every {@link CreatePostPlatform} has. */
export interface CreatePostPlatformCommon {
  /** ID of the account to post to. */
  accountId?: string | undefined;
  /**
   * Text for this platform, used in place of `content`. Use it to fit each caption to its platform,
   * for example to keep a tweet under 280 characters.
   */
  customContent?: string | undefined;
  /** Media for this platform only. */
  customMedia?: CreatePostPlatformCustomMedia[] | undefined;
  /** When to publish on this platform; defaults to the `scheduledFor` of the post. */
  scheduledFor?: Date | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `twitter`. */
export interface CreatePostPlatformTwitter extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "twitter" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: TwitterPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `threads`. */
export interface CreatePostPlatformThreads extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "threads" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: ThreadsPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `facebook`. */
export interface CreatePostPlatformFacebook extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "facebook" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: FacebookPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `instagram`. */
export interface CreatePostPlatformInstagram extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "instagram" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: InstagramPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `linkedin`. */
export interface CreatePostPlatformLinkedIn extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "linkedin" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: LinkedInPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `pinterest`. */
export interface CreatePostPlatformPinterest extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "pinterest" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: PinterestPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `youtube`. */
export interface CreatePostPlatformYouTube extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "youtube" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: YouTubePlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `googlebusiness`. */
export interface CreatePostPlatformGooglebusiness extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "googlebusiness" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: GoogleBusinessPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `tiktok`. */
export interface CreatePostPlatformTikTok extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "tiktok" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: TikTokPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `telegram`. */
export interface CreatePostPlatformTelegram extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "telegram" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: TelegramPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `snapchat`. */
export interface CreatePostPlatformSnapchat extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "snapchat" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: SnapchatPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `reddit`. */
export interface CreatePostPlatformReddit extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "reddit" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: RedditPlatformData | undefined;
}

/** A {@link CreatePostPlatform} whose `platform` is `bluesky`. */
export interface CreatePostPlatformBluesky extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: "bluesky" | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: BlueskyPlatformData | undefined;
}

/** A {@link CreatePostPlatform} with any other `platform`; to write one: `value as Unlisted`. */
export interface CreatePostPlatformOther extends CreatePostPlatformCommon {
  /** Platform of the account, such as `twitter`. */
  platform?: Unlisted | undefined;
  /** Settings that only this platform has. */
  platformSpecificData?: { [key: string]: unknown } | undefined;
}

/** Create post platform custom media. */
export interface CreatePostPlatformCustomMedia {
  type?: CreatePostPlatformCustomMediaType | undefined;
  /** URL of the media file. */
  url?: string | undefined;
}

/** Create post platform custom media type. */
export type CreatePostPlatformCustomMediaType =
  | "image"
  | "video"
  | "gif"
  | "document"
  | (string & {});

/** Settings that only this platform has. */
export type PostPlatformSpecificData =
  | TwitterPlatformData
  | ThreadsPlatformData
  | FacebookPlatformData
  | InstagramPlatformData
  | LinkedInPlatformData
  | PinterestPlatformData
  | YouTubePlatformData
  | GoogleBusinessPlatformData
  | TikTokPlatformData
  | TelegramPlatformData
  | SnapchatPlatformData
  | RedditPlatformData
  | BlueskyPlatformData;

/** What became of the rows. */
export interface BulkUploadPostsResponse {
  success?: boolean | undefined;
  /** Number of rows in the file. */
  totalRows?: number | undefined;
  /** Number of posts created. */
  created?: number | undefined;
  /** Number of rows that failed. */
  failed?: number | undefined;
  /** One entry per failed row. */
  errors?: UploadPostError[] | undefined;
  /** The posts that were created. */
  posts?: Post[] | undefined;
}

/** Upload post error. */
export interface UploadPostError {
  /** Number of the row in the file. */
  row?: number | undefined;
  /** Why the row failed. */
  error?: string | undefined;
}

/** The post is gone from the platform. */
export interface UnpublishPostResponse {
  success?: boolean | undefined;
  /** Confirmation message. */
  message?: string | undefined;
}

/** Platform to take the post down from. */
export type UnpublishPostPlatform =
  | "threads"
  | "facebook"
  | "twitter"
  | "linkedin"
  | "youtube"
  | "pinterest"
  | "reddit"
  | "bluesky"
  | "googlebusiness"
  | "telegram"
  | (string & {});
