import { type Schema, choice, list, map, object, sibling, union } from "../core/schema.js";
import { $MediaItem } from "./media-item.js";
import { $Pagination } from "./pagination.js";
import { $SocialAccount } from "./social-account.js";

export const $PlatformTargetAccountId: Schema = /* @__PURE__ */ union(["string", $SocialAccount]);

export const $TwitterPlatformDataReplySettings: Schema = /* @__PURE__ */ choice(
  "following mentionedUsers subscribers",
);

export const $TwitterPlatformDataThreadItem: Schema = /* @__PURE__ */ object("content", {
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $TwitterPlatformData: Schema = /* @__PURE__ */ object("", {
  replySettings: $TwitterPlatformDataReplySettings,
  threadItems: /* @__PURE__ */ list($TwitterPlatformDataThreadItem),
});

export const $ThreadsPlatformDataThreadItem: Schema = /* @__PURE__ */ object("content", {
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $ThreadsPlatformData: Schema = /* @__PURE__ */ object("", {
  threadItems: /* @__PURE__ */ list($ThreadsPlatformDataThreadItem),
});

export const $FacebookPlatformDataContentType: Schema = /* @__PURE__ */ choice("story reel");

export const $FacebookPlatformData: Schema = /* @__PURE__ */ object("title firstComment pageId", {
  contentType: $FacebookPlatformDataContentType,
});

export const $InstagramPlatformDataContentType: Schema = /* @__PURE__ */ choice("story");

export const $InstagramPlatformDataParamsGraduationStrategy: Schema =
  /* @__PURE__ */ choice("MANUAL SS_PERFORMANCE");

export const $InstagramPlatformDataTrialParams: Schema = /* @__PURE__ */ object("", {
  graduationStrategy: $InstagramPlatformDataParamsGraduationStrategy,
});

export const $InstagramPlatformDataUserTag: Schema = /* @__PURE__ */ object(
  "username! x!:number y!:number mediaIndex:integer",
);

export const $InstagramPlatformData: Schema = /* @__PURE__ */ object(
  "shareToFeed:boolean firstComment audioName thumbOffset:integer",
  {
    contentType: $InstagramPlatformDataContentType,
    collaborators: /* @__PURE__ */ list("string"),
    trialParams: $InstagramPlatformDataTrialParams,
    userTags: /* @__PURE__ */ list($InstagramPlatformDataUserTag),
  },
);

export const $LinkedInPlatformData: Schema = /* @__PURE__ */ object(
  "documentTitle organizationUrn firstComment disableLinkPreview:boolean",
);

export const $PinterestPlatformData: Schema = /* @__PURE__ */ object(
  "title boardId link coverImageUrl coverImageKeyFrameTime:integer",
);

export const $YouTubePlatformDataVisibility: Schema =
  /* @__PURE__ */ choice("public private unlisted");

export const $YouTubePlatformData: Schema = /* @__PURE__ */ object(
  "title madeForKids:boolean firstComment containsSyntheticMedia:boolean categoryId",
  { visibility: $YouTubePlatformDataVisibility },
);

export const $GoogleBusinessPlatformDataCallToActionType: Schema = /* @__PURE__ */ choice(
  "LEARN_MORE BOOK ORDER SHOP SIGN_UP CALL",
);

export const $GoogleBusinessPlatformDataCallToAction: Schema = /* @__PURE__ */ object("url!", {
  "type!": $GoogleBusinessPlatformDataCallToActionType,
});

export const $GoogleBusinessPlatformData: Schema = /* @__PURE__ */ object(
  "locationId languageCode",
  { callToAction: $GoogleBusinessPlatformDataCallToAction },
);

export const $TikTokPlatformDataCommercialContentType: Schema = /* @__PURE__ */ choice(
  "none brand_organic brand_content",
);

export const $TikTokPlatformDataMediaType: Schema = /* @__PURE__ */ choice("video photo");

export const $TikTokPlatformData: Schema = /* @__PURE__ */ object(
  "draft:boolean privacyLevel allowComment:boolean allowDuet:boolean " +
    "allowStitch:boolean brandPartnerPromote:boolean isBrandOrganicPost:boolean " +
    "contentPreviewConfirmed:boolean expressConsentGiven:boolean " +
    "videoCoverTimestampMs:integer photoCoverIndex:integer autoAddMusic:boolean " +
    "videoMadeWithAi:boolean description",
  {
    commercialContentType: $TikTokPlatformDataCommercialContentType,
    mediaType: $TikTokPlatformDataMediaType,
  },
);

export const $TelegramPlatformDataParseMode: Schema = /* @__PURE__ */ choice(
  "HTML Markdown MarkdownV2",
);

export const $TelegramPlatformData: Schema = /* @__PURE__ */ object(
  "disableWebPagePreview:boolean disableNotification:boolean protectContent:boolean",
  { parseMode: $TelegramPlatformDataParseMode },
);

export const $SnapchatPlatformDataContentType: Schema = /* @__PURE__ */ choice(
  "story saved_story spotlight",
);

export const $SnapchatPlatformData: Schema = /* @__PURE__ */ object("", {
  contentType: $SnapchatPlatformDataContentType,
});

export const $RedditPlatformData: Schema = /* @__PURE__ */ object(
  "subreddit title url forceSelf:boolean flairId",
);

export const $BlueskyPlatformDataThreadItem: Schema = /* @__PURE__ */ object("content", {
  mediaItems: /* @__PURE__ */ list($MediaItem),
});

export const $BlueskyPlatformData: Schema = /* @__PURE__ */ object("", {
  threadItems: /* @__PURE__ */ list($BlueskyPlatformDataThreadItem),
});

export const $PlatformTargetPlatformSpecificData: Schema = /* @__PURE__ */ sibling("platform", {
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
});

export const $PlatformTargetErrorCategory: Schema = /* @__PURE__ */ choice(
  "auth_expired user_content user_abuse account_issue platform_rejected " +
    "platform_error system_error unknown",
);

export const $PlatformTargetErrorSource: Schema = /* @__PURE__ */ choice("user platform system");

export const $PlatformTarget: Schema = /* @__PURE__ */ object(
  "platform customContent scheduledFor:datetime status platformPostId " +
    "platformPostUrl publishedAt:datetime errorMessage",
  {
    accountId: $PlatformTargetAccountId,
    customMedia: /* @__PURE__ */ list($MediaItem),
    platformSpecificData: $PlatformTargetPlatformSpecificData,
    errorCategory: $PlatformTargetErrorCategory,
    errorSource: $PlatformTargetErrorSource,
  },
);

export const $User: Schema = /* @__PURE__ */ object("_id>id email name role createdAt:datetime");

export const $PostUserId: Schema = /* @__PURE__ */ union(["string", $User]);

export const $PostStatus: Schema = /* @__PURE__ */ choice(
  "draft scheduled publishing published failed partial",
);

export const $PostVisibility: Schema = /* @__PURE__ */ choice("public private unlisted");

export const $RecyclingStateGapFreq: Schema = /* @__PURE__ */ choice("week month");

export const $RecyclingState: Schema = /* @__PURE__ */ object(
  "enabled:boolean gap:integer startDate:datetime expireCount:integer " +
    "expireDate:datetime contentVariationIndex:integer recycleCount:integer " +
    "nextRecycleAt:datetime lastRecycledAt:datetime",
  { gapFreq: $RecyclingStateGapFreq, contentVariations: /* @__PURE__ */ list("string") },
);

export const $Post: Schema = /* @__PURE__ */ object(
  "_id>id title content scheduledFor:datetime timezone recycledFromPostId " +
    "queuedFromProfile queueId createdAt:datetime updatedAt:datetime",
  {
    userId: $PostUserId,
    mediaItems: /* @__PURE__ */ list($MediaItem),
    platforms: /* @__PURE__ */ list($PlatformTarget),
    status: $PostStatus,
    tags: /* @__PURE__ */ list("string"),
    hashtags: /* @__PURE__ */ list("string"),
    mentions: /* @__PURE__ */ list("string"),
    visibility: $PostVisibility,
    metadata: /* @__PURE__ */ map("any"),
    recycling: $RecyclingState,
  },
);

export const $PostsListResponse: Schema = /* @__PURE__ */ object("", {
  posts: /* @__PURE__ */ list($Post),
  pagination: $Pagination,
});

export const $PostGetResponse: Schema = /* @__PURE__ */ object("", { post: $Post });

export const $PostCreateResponse: Schema = /* @__PURE__ */ object("message", { post: $Post });

export const $PostUpdateResponse: Schema = /* @__PURE__ */ object("message", { post: $Post });

export const $PostDeleteResponse: Schema = /* @__PURE__ */ object("message");

export const $PostRetryResponse: Schema = /* @__PURE__ */ object("message", { post: $Post });

export const $UploadPostError: Schema = /* @__PURE__ */ object("row:integer error");

export const $BulkUploadPostsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean totalRows:integer created:integer failed:integer",
  { errors: /* @__PURE__ */ list($UploadPostError), posts: /* @__PURE__ */ list($Post) },
);

export const $UnpublishPostResponse: Schema = /* @__PURE__ */ object("success:boolean message");
