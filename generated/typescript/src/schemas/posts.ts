import { type Schema, choice, list, map, object, sibling, union } from "../core/schema.js";
import { $MediaItem } from "./media-item.js";
import { $Pagination } from "./pagination.js";
import { $SocialAccount } from "./social-account.js";

export const $PlatformTargetAccountId: Schema = /* @__PURE__ */ union(["string", $SocialAccount]);

export const $TwitterPlatformDataReplySettings: Schema = /* @__PURE__ */ choice([
  "following",
  "mentionedUsers",
  "subscribers",
]);

export const $TwitterPlatformDataThreadItem: Schema = /* @__PURE__ */ object({
  content: "string",
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $TwitterPlatformData: Schema = /* @__PURE__ */ object({
  replySettings: $TwitterPlatformDataReplySettings,
  threadItems: /* @__PURE__ */ list($TwitterPlatformDataThreadItem),
});

export const $ThreadsPlatformDataThreadItem: Schema = /* @__PURE__ */ object({
  content: "string",
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $ThreadsPlatformData: Schema = /* @__PURE__ */ object({
  threadItems: /* @__PURE__ */ list($ThreadsPlatformDataThreadItem),
});

export const $FacebookPlatformDataContentType: Schema = /* @__PURE__ */ choice(["story", "reel"]);

export const $FacebookPlatformData: Schema = /* @__PURE__ */ object({
  contentType: $FacebookPlatformDataContentType,
  title: "string",
  firstComment: "string",
  pageId: "string",
});

export const $InstagramPlatformDataContentType: Schema = /* @__PURE__ */ choice(["story"]);

export const $InstagramPlatformDataParamsGraduationStrategy: Schema = /* @__PURE__ */ choice([
  "MANUAL",
  "SS_PERFORMANCE",
]);

export const $InstagramPlatformDataTrialParams: Schema = /* @__PURE__ */ object({
  graduationStrategy: $InstagramPlatformDataParamsGraduationStrategy,
});

export const $InstagramPlatformDataUserTag: Schema = /* @__PURE__ */ object(
  { username: "string", x: "number", y: "number", mediaIndex: "integer" },
  "username x y",
);

export const $InstagramPlatformData: Schema = /* @__PURE__ */ object({
  contentType: $InstagramPlatformDataContentType,
  shareToFeed: "boolean",
  collaborators: /* @__PURE__ */ list("string"),
  firstComment: "string",
  trialParams: $InstagramPlatformDataTrialParams,
  userTags: /* @__PURE__ */ list($InstagramPlatformDataUserTag),
  audioName: "string",
  thumbOffset: "integer",
});

export const $LinkedInPlatformData: Schema = /* @__PURE__ */ object({
  documentTitle: "string",
  organizationUrn: "string",
  firstComment: "string",
  disableLinkPreview: "boolean",
});

export const $PinterestPlatformData: Schema = /* @__PURE__ */ object({
  title: "string",
  boardId: "string",
  link: "string",
  coverImageUrl: "string",
  coverImageKeyFrameTime: "integer",
});

export const $YouTubePlatformDataVisibility: Schema = /* @__PURE__ */ choice([
  "public",
  "private",
  "unlisted",
]);

export const $YouTubePlatformData: Schema = /* @__PURE__ */ object({
  title: "string",
  visibility: $YouTubePlatformDataVisibility,
  madeForKids: "boolean",
  firstComment: "string",
  containsSyntheticMedia: "boolean",
  categoryId: "string",
});

export const $GoogleBusinessPlatformDataCallToActionType: Schema = /* @__PURE__ */ choice([
  "LEARN_MORE",
  "BOOK",
  "ORDER",
  "SHOP",
  "SIGN_UP",
  "CALL",
]);

export const $GoogleBusinessPlatformDataCallToAction: Schema = /* @__PURE__ */ object(
  { type: $GoogleBusinessPlatformDataCallToActionType, url: "string" },
  "type url",
);

export const $GoogleBusinessPlatformData: Schema = /* @__PURE__ */ object({
  locationId: "string",
  languageCode: "string",
  callToAction: $GoogleBusinessPlatformDataCallToAction,
});

export const $TikTokPlatformDataCommercialContentType: Schema = /* @__PURE__ */ choice([
  "none",
  "brand_organic",
  "brand_content",
]);

export const $TikTokPlatformDataMediaType: Schema = /* @__PURE__ */ choice(["video", "photo"]);

export const $TikTokPlatformData: Schema = /* @__PURE__ */ object({
  draft: "boolean",
  privacyLevel: "string",
  allowComment: "boolean",
  allowDuet: "boolean",
  allowStitch: "boolean",
  commercialContentType: $TikTokPlatformDataCommercialContentType,
  brandPartnerPromote: "boolean",
  isBrandOrganicPost: "boolean",
  contentPreviewConfirmed: "boolean",
  expressConsentGiven: "boolean",
  mediaType: $TikTokPlatformDataMediaType,
  videoCoverTimestampMs: "integer",
  photoCoverIndex: "integer",
  autoAddMusic: "boolean",
  videoMadeWithAi: "boolean",
  description: "string",
});

export const $TelegramPlatformDataParseMode: Schema = /* @__PURE__ */ choice([
  "HTML",
  "Markdown",
  "MarkdownV2",
]);

export const $TelegramPlatformData: Schema = /* @__PURE__ */ object({
  parseMode: $TelegramPlatformDataParseMode,
  disableWebPagePreview: "boolean",
  disableNotification: "boolean",
  protectContent: "boolean",
});

export const $SnapchatPlatformDataContentType: Schema = /* @__PURE__ */ choice([
  "story",
  "saved_story",
  "spotlight",
]);

export const $SnapchatPlatformData: Schema = /* @__PURE__ */ object({
  contentType: $SnapchatPlatformDataContentType,
});

export const $RedditPlatformData: Schema = /* @__PURE__ */ object({
  subreddit: "string",
  title: "string",
  url: "string",
  forceSelf: "boolean",
  flairId: "string",
});

export const $BlueskyPlatformDataThreadItem: Schema = /* @__PURE__ */ object({
  content: "string",
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $BlueskyPlatformData: Schema = /* @__PURE__ */ object({
  threadItems: /* @__PURE__ */ list($BlueskyPlatformDataThreadItem),
});

export const $PlatformTargetPlatformSpecificData: Schema = /* @__PURE__ */ sibling(
  {
    property: "platform",
    mapping: {
      twitter: $TwitterPlatformData,
      threads: $ThreadsPlatformData,
      facebook: $FacebookPlatformData,
      instagram: $InstagramPlatformData,
      linkedin: $LinkedInPlatformData,
      pinterest: $PinterestPlatformData,
      youtube: $YouTubePlatformData,
      googlebusiness: $GoogleBusinessPlatformData,
      tiktok: $TikTokPlatformData,
      telegram: $TelegramPlatformData,
      snapchat: $SnapchatPlatformData,
      reddit: $RedditPlatformData,
      bluesky: $BlueskyPlatformData,
    },
  },
  [
    $TwitterPlatformData,
    $ThreadsPlatformData,
    $FacebookPlatformData,
    $InstagramPlatformData,
    $LinkedInPlatformData,
    $PinterestPlatformData,
    $YouTubePlatformData,
    $GoogleBusinessPlatformData,
    $TikTokPlatformData,
    $TelegramPlatformData,
    $SnapchatPlatformData,
    $RedditPlatformData,
    $BlueskyPlatformData,
  ],
);

export const $PlatformTargetErrorCategory: Schema = /* @__PURE__ */ choice([
  "auth_expired",
  "user_content",
  "user_abuse",
  "account_issue",
  "platform_rejected",
  "platform_error",
  "system_error",
  "unknown",
]);

export const $PlatformTargetErrorSource: Schema = /* @__PURE__ */ choice([
  "user",
  "platform",
  "system",
]);

export const $PlatformTarget: Schema = /* @__PURE__ */ object({
  platform: "string",
  accountId: $PlatformTargetAccountId,
  customContent: "string",
  customMedia: /* @__PURE__ */ list($MediaItem),
  scheduledFor: "datetime",
  platformSpecificData: $PlatformTargetPlatformSpecificData,
  status: "string",
  platformPostId: "string",
  platformPostUrl: "string",
  publishedAt: "datetime",
  errorMessage: "string",
  errorCategory: $PlatformTargetErrorCategory,
  errorSource: $PlatformTargetErrorSource,
});

export const $User: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  email: "string",
  name: "string",
  role: "string",
  createdAt: "datetime",
});

export const $PostUserId: Schema = /* @__PURE__ */ union(["string", $User]);

export const $PostStatus: Schema = /* @__PURE__ */ choice([
  "draft",
  "scheduled",
  "publishing",
  "published",
  "failed",
  "partial",
]);

export const $PostVisibility: Schema = /* @__PURE__ */ choice(["public", "private", "unlisted"]);

export const $RecyclingStateGapFreq: Schema = /* @__PURE__ */ choice(["week", "month"]);

export const $RecyclingState: Schema = /* @__PURE__ */ object({
  enabled: "boolean",
  gap: "integer",
  gapFreq: $RecyclingStateGapFreq,
  startDate: "datetime",
  expireCount: "integer",
  expireDate: "datetime",
  contentVariations: /* @__PURE__ */ list("string"),
  contentVariationIndex: "integer",
  recycleCount: "integer",
  nextRecycleAt: "datetime",
  lastRecycledAt: "datetime",
});

export const $Post: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  userId: $PostUserId,
  title: "string",
  content: "string",
  mediaItems: /* @__PURE__ */ list($MediaItem),
  platforms: /* @__PURE__ */ list($PlatformTarget),
  scheduledFor: "datetime",
  timezone: "string",
  status: $PostStatus,
  tags: /* @__PURE__ */ list("string"),
  hashtags: /* @__PURE__ */ list("string"),
  mentions: /* @__PURE__ */ list("string"),
  visibility: $PostVisibility,
  metadata: /* @__PURE__ */ map("any"),
  recycling: $RecyclingState,
  recycledFromPostId: "string",
  queuedFromProfile: "string",
  queueId: "string",
  createdAt: "datetime",
  updatedAt: "datetime",
});

export const $RecyclingConfigGapFreq: Schema = /* @__PURE__ */ choice(["week", "month"]);

export const $RecyclingConfig: Schema = /* @__PURE__ */ object({
  enabled: "boolean",
  gap: "integer",
  gapFreq: $RecyclingConfigGapFreq,
  startDate: "datetime",
  expireCount: "integer",
  expireDate: "datetime",
  contentVariations: /* @__PURE__ */ list("string"),
});

export const $PostsListResponse: Schema = /* @__PURE__ */ object({
  posts: /* @__PURE__ */ list($Post),
  pagination: $Pagination,
});

export const $PostGetResponse: Schema = /* @__PURE__ */ object({ post: $Post });

export const $PostCreateResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  post: $Post,
});

export const $PostUpdateResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  post: $Post,
});

export const $PostDeleteResponse: Schema = /* @__PURE__ */ object({ message: "string" });

export const $PostRetryResponse: Schema = /* @__PURE__ */ object({
  message: "string",
  post: $Post,
});

export const $ListPostsStatus: Schema = /* @__PURE__ */ choice([
  "draft",
  "scheduled",
  "published",
  "failed",
]);

export const $PostSortBy: Schema = /* @__PURE__ */ choice([
  "scheduled-desc",
  "scheduled-asc",
  "created-desc",
  "created-asc",
  "status",
  "platform",
]);

export const $CreatePostMediaItemType: Schema = /* @__PURE__ */ choice([
  "image",
  "video",
  "gif",
  "document",
]);

export const $CreatePostMediaItem: Schema = /* @__PURE__ */ object({
  type: $CreatePostMediaItemType,
  url: "string",
});

export const $CreatePostPlatformCustomMediaType: Schema = /* @__PURE__ */ choice([
  "image",
  "video",
  "gif",
  "document",
]);

export const $CreatePostPlatformCustomMedia: Schema = /* @__PURE__ */ object({
  type: $CreatePostPlatformCustomMediaType,
  url: "string",
});

export const $PostPlatformSpecificData: Schema = /* @__PURE__ */ sibling(
  {
    property: "platform",
    mapping: {
      twitter: $TwitterPlatformData,
      threads: $ThreadsPlatformData,
      facebook: $FacebookPlatformData,
      instagram: $InstagramPlatformData,
      linkedin: $LinkedInPlatformData,
      pinterest: $PinterestPlatformData,
      youtube: $YouTubePlatformData,
      googlebusiness: $GoogleBusinessPlatformData,
      tiktok: $TikTokPlatformData,
      telegram: $TelegramPlatformData,
      snapchat: $SnapchatPlatformData,
      reddit: $RedditPlatformData,
      bluesky: $BlueskyPlatformData,
    },
  },
  [
    $TwitterPlatformData,
    $ThreadsPlatformData,
    $FacebookPlatformData,
    $InstagramPlatformData,
    $LinkedInPlatformData,
    $PinterestPlatformData,
    $YouTubePlatformData,
    $GoogleBusinessPlatformData,
    $TikTokPlatformData,
    $TelegramPlatformData,
    $SnapchatPlatformData,
    $RedditPlatformData,
    $BlueskyPlatformData,
  ],
);

export const $CreatePostPlatform: Schema = /* @__PURE__ */ object({
  platform: "string",
  accountId: "string",
  customContent: "string",
  customMedia: /* @__PURE__ */ list($CreatePostPlatformCustomMedia),
  scheduledFor: "datetime",
  platformSpecificData: $PostPlatformSpecificData,
});

export const $UploadPostError: Schema = /* @__PURE__ */ object({ row: "integer", error: "string" });

export const $BulkUploadPostsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  totalRows: "integer",
  created: "integer",
  failed: "integer",
  errors: /* @__PURE__ */ list($UploadPostError),
  posts: /* @__PURE__ */ list($Post),
});

export const $UnpublishPostResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  message: "string",
});

export const $UnpublishPostPlatform: Schema = /* @__PURE__ */ choice([
  "threads",
  "facebook",
  "twitter",
  "linkedin",
  "youtube",
  "pinterest",
  "reddit",
  "bluesky",
  "googlebusiness",
  "telegram",
]);
