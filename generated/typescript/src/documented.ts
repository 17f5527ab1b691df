import { type Checks, checksOf, type Documented } from "./core/checks.js";
import {
  $CreateAccountGroupResponse,
  $DeleteAccountGroupResponse,
  $ListAccountGroupsResponse,
  $UpdateAccountGroupResponse,
} from "./schemas/account-groups.js";
import {
  $GetInstagramIceBreakersResponse,
  $GetMessengerMenuResponse,
  $GetTelegramCommandsResponse,
} from "./schemas/account-settings.js";
import {
  $DeleteAccountResponse,
  $GetAccountHealthResponse,
  $GetAllAccountsHealthResponse,
  $GetFacebookPagesResponse,
  $GetFollowerStatsResponse,
  $GetGmbLocationsResponse,
  $GetLinkedInOrganizationsResponse,
  $GetPinterestBoardsResponse,
  $GetRedditFlairsResponse,
  $GetRedditSubredditsResponse,
  $ListAccountsResponse,
  $UpdateAccountResponse,
  $UpdateFacebookPageResponse,
  $UpdateGmbLocationResponse,
  $UpdateLinkedInOrganizationResponse,
  $UpdatePinterestBoardsResponse,
  $UpdateRedditSubredditsResponse,
} from "./schemas/accounts.js";
import {
  $AnalyticsListResponse,
  $AnalyticsSinglePostResponse,
  $GetBestTimeToPostResponse,
  $GetContentDecayResponse,
  $GetDailyMetricsResponse,
  $GetLinkedInPostAnalyticsResponse,
  $GetLinkedInPostReactionsResponse,
  $GetPostTimelineResponse,
  $GetPostingFrequencyResponse,
  $LinkedInAggregateAnalyticsDailyResponse,
  $LinkedInAggregateAnalyticsTotalResponse,
  $YouTubeDailyViewsResponse,
} from "./schemas/analytics.js";
import {
  $CreateApiKeyResponse,
  $DeleteApiKeyResponse,
  $ListApiKeysResponse,
} from "./schemas/api-keys.js";
import {
  $DeleteInboxCommentResponse,
  $GetInboxPostCommentsResponse,
  $HideInboxCommentResponse,
  $LikeInboxCommentResponse,
  $ListInboxCommentsResponse,
  $ReplyToInboxPostResponse,
  $SendPrivateReplyToCommentResponse,
  $UnhideInboxCommentResponse,
  $UnlikeInboxCommentResponse,
} from "./schemas/comments.js";
import {
  $CompleteTelegramConnectResponse,
  $ConnectBlueskyCredentialsResponse,
  $GetConnectUrlResponse,
  $GetPendingOAuthDataResponse,
  $GetTelegramConnectStatusResponse,
  $InitiateTelegramConnectResponse,
  $ListFacebookPagesResponse,
  $ListGoogleBusinessLocationsResponse,
  $ListLinkedInOrganizationsResponse,
  $ListPinterestBoardsForSelectionResponse,
  $ListSnapchatProfilesResponse,
  $SelectFacebookPageResponse,
  $SelectGoogleBusinessLocationResponse,
  $SelectLinkedInOrganizationResponse,
  $SelectPinterestBoardResponse,
  $SelectSnapchatProfileResponse,
} from "./schemas/connect.js";
import {
  $GetGoogleBusinessAttributesResponse,
  $UpdateGoogleBusinessAttributesResponse,
} from "./schemas/gmb-attributes.js";
import {
  $GetGoogleBusinessFoodMenusResponse,
  $UpdateGoogleBusinessFoodMenusResponse,
} from "./schemas/gmb-food-menus.js";
import {
  $GetGoogleBusinessLocationDetailsResponse,
  $UpdateGoogleBusinessLocationDetailsResponse,
} from "./schemas/gmb-location.js";
import {
  $CreateGoogleBusinessMediaResponse,
  $DeleteGoogleBusinessMediaResponse,
  $ListGoogleBusinessMediaResponse,
} from "./schemas/gmb-media.js";
import {
  $CreateGoogleBusinessPlaceActionResponse,
  $DeleteGoogleBusinessPlaceActionResponse,
  $ListGoogleBusinessPlaceActionsResponse,
} from "./schemas/gmb-place-actions.js";
import { $GetGoogleBusinessReviewsResponse } from "./schemas/gmb-reviews.js";
import { $CreateInviteTokenResponse } from "./schemas/invites.js";
import { $GetLinkedInMentionsResponse } from "./schemas/linkedin-mentions.js";
import {
  $GetPostLogsResponse,
  $ListConnectionLogsResponse,
  $ListPostsLogsResponse,
} from "./schemas/logs.js";
import { $GetMediaPresignedUrlResponse } from "./schemas/media.js";
import {
  $EditInboxMessageResponse,
  $GetInboxConversationMessagesResponse,
  $GetInboxConversationResponse,
  $ListInboxConversationsResponse,
  $SendInboxMessageResponse,
  $UpdateInboxConversationResponse,
} from "./schemas/messages.js";
import {
  $BulkUploadPostsResponse,
  $PostCreateResponse,
  $PostDeleteResponse,
  $PostGetResponse,
  $PostRetryResponse,
  $PostUpdateResponse,
  $PostsListResponse,
  $UnpublishPostResponse,
} from "./schemas/posts.js";
import {
  $DeleteProfileResponse,
  $GetProfileResponse,
  $ProfileCreateResponse,
  $ProfilesListResponse,
  $UpdateProfileResponse,
} from "./schemas/profiles.js";
import {
  $CreateQueueSlotResponse,
  $DeleteQueueSlotResponse,
  $GetNextQueueSlotResponse,
  $PreviewQueueResponse,
  $QueueSlotExists,
  $QueueSlotQueues,
  $UpdateQueueSlotResponse,
} from "./schemas/queue.js";
import { $GetRedditFeedResponse, $SearchRedditResponse } from "./schemas/reddit.js";
import {
  $DeleteInboxReviewReplyResponse,
  $ListInboxReviewsResponse,
  $ReplyToInboxReviewResponse,
} from "./schemas/reviews.js";
import {
  $CheckInstagramHashtagsResponse,
  $DownloadBlueskyMediaResponse,
  $DownloadFacebookVideoResponse,
  $DownloadInstagramMediaResponse,
  $DownloadLinkedInVideoResponse,
  $DownloadTikTokVideoResponse,
  $DownloadTwitterMediaResponse,
  $DownloadYouTubeVideoResponse,
  $GetYouTubeTranscriptResponse,
} from "./schemas/tools.js";
import { $UsageStats } from "./schemas/usage.js";
import { $GetUserResponse, $ListUsersResponse } from "./schemas/users.js";
import {
  $ValidateMediaResponse,
  $ValidatePostLengthResponse,
  $ValidatePostResponse,
  $ValidateSubredditResponse,
} from "./schemas/validate.js";
import {
  $CreateWebhookSettingsResponse,
  $DeleteWebhookSettingsResponse,
  $GetWebhookLogsResponse,
  $GetWebhookSettingsResponse,
  $TestWebhookResponse,
  $UpdateWebhookSettingsResponse,
} from "./schemas/webhooks.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "tools.downloadYouTubeVideo": $DownloadYouTubeVideoResponse,
  "tools.getYouTubeTranscript": $GetYouTubeTranscriptResponse,
  "tools.downloadInstagramMedia": $DownloadInstagramMediaResponse,
  "tools.checkInstagramHashtags": $CheckInstagramHashtagsResponse,
  "tools.downloadTikTokVideo": $DownloadTikTokVideoResponse,
  "tools.downloadTwitterMedia": $DownloadTwitterMediaResponse,
  "tools.downloadFacebookVideo": $DownloadFacebookVideoResponse,
  "tools.downloadLinkedInVideo": $DownloadLinkedInVideoResponse,
  "tools.downloadBlueskyMedia": $DownloadBlueskyMediaResponse,
  "validate.postLength": $ValidatePostLengthResponse,
  "validate.post": $ValidatePostResponse,
  "validate.media": $ValidateMediaResponse,
  "validate.subreddit": $ValidateSubredditResponse,
  "analytics.get postId": $AnalyticsSinglePostResponse,
  "analytics.get": $AnalyticsListResponse,
  "analytics.getYouTubeDailyViews": $YouTubeDailyViewsResponse,
  "analytics.getDailyMetrics": $GetDailyMetricsResponse,
  "analytics.getBestTimeToPost": $GetBestTimeToPostResponse,
  "analytics.getContentDecay": $GetContentDecayResponse,
  "analytics.getPostingFrequency": $GetPostingFrequencyResponse,
  "analytics.getPostTimeline": $GetPostTimelineResponse,
  "analytics.getLinkedInAggregate aggregation DAILY": $LinkedInAggregateAnalyticsDailyResponse,
  "analytics.getLinkedInAggregate": $LinkedInAggregateAnalyticsTotalResponse,
  "analytics.getLinkedInPost": $GetLinkedInPostAnalyticsResponse,
  "analytics.getLinkedInPostReactions": $GetLinkedInPostReactionsResponse,
  "accountGroups.list": $ListAccountGroupsResponse,
  "accountGroups.create": $CreateAccountGroupResponse,
  "accountGroups.update": $UpdateAccountGroupResponse,
  "accountGroups.delete": $DeleteAccountGroupResponse,
  "media.getPresignedUrl": $GetMediaPresignedUrlResponse,
  "reddit.search": $SearchRedditResponse,
  "reddit.feed": $GetRedditFeedResponse,
  "usage.get": $UsageStats,
  "posts.list": $PostsListResponse,
  "posts.create": $PostCreateResponse,
  "posts.get": $PostGetResponse,
  "posts.update": $PostUpdateResponse,
  "posts.delete": $PostDeleteResponse,
  "posts.bulkUpload": $BulkUploadPostsResponse,
  "posts.retry": $PostRetryResponse,
  "posts.unpublish": $UnpublishPostResponse,
  "users.list": $ListUsersResponse,
  "users.get": $GetUserResponse,
  "profiles.list": $ProfilesListResponse,
  "profiles.create": $ProfileCreateResponse,
  "profiles.get": $GetProfileResponse,
  "profiles.update": $UpdateProfileResponse,
  "profiles.delete": $DeleteProfileResponse,
  "accounts.list": $ListAccountsResponse,
  "accounts.getFollowerStats": $GetFollowerStatsResponse,
  "accounts.update": $UpdateAccountResponse,
  "accounts.delete": $DeleteAccountResponse,
  "accounts.listHealth": $GetAllAccountsHealthResponse,
  "accounts.getHealth": $GetAccountHealthResponse,
  "accounts.listFacebookPages": $GetFacebookPagesResponse,
  "accounts.setFacebookPage": $UpdateFacebookPageResponse,
  "accounts.listLinkedInOrganizations": $GetLinkedInOrganizationsResponse,
  "accounts.setLinkedInOrganization": $UpdateLinkedInOrganizationResponse,
  "accounts.listPinterestBoards": $GetPinterestBoardsResponse,
  "accounts.setPinterestBoard": $UpdatePinterestBoardsResponse,
  "accounts.listGmbLocations": $GetGmbLocationsResponse,
  "accounts.setGmbLocation": $UpdateGmbLocationResponse,
  "accounts.listRedditSubreddits": $GetRedditSubredditsResponse,
  "accounts.setRedditSubreddit": $UpdateRedditSubredditsResponse,
  "accounts.listRedditFlairs": $GetRedditFlairsResponse,
  "apiKeys.list": $ListApiKeysResponse,
  "apiKeys.create": $CreateApiKeyResponse,
  "apiKeys.delete": $DeleteApiKeyResponse,
  "invites.create": $CreateInviteTokenResponse,
  "connect.getUrl": $GetConnectUrlResponse,
  "connect.listFacebookPages": $ListFacebookPagesResponse,
  "connect.selectFacebookPage": $SelectFacebookPageResponse,
  "connect.listGmbLocations": $ListGoogleBusinessLocationsResponse,
  "connect.selectGmbLocation": $SelectGoogleBusinessLocationResponse,
  "connect.getPendingData": $GetPendingOAuthDataResponse,
  "connect.listLinkedInOrganizations": $ListLinkedInOrganizationsResponse,
  "connect.selectLinkedInOrganization": $SelectLinkedInOrganizationResponse,
  "connect.listPinterestBoards": $ListPinterestBoardsForSelectionResponse,
  "connect.selectPinterestBoard": $SelectPinterestBoardResponse,
  "connect.listSnapchatProfiles": $ListSnapchatProfilesResponse,
  "connect.selectSnapchatProfile": $SelectSnapchatProfileResponse,
  "connect.bluesky": $ConnectBlueskyCredentialsResponse,
  "connect.createTelegramCode": $GetTelegramConnectStatusResponse,
  "connect.telegram": $InitiateTelegramConnectResponse,
  "connect.checkTelegram": $CompleteTelegramConnectResponse,
  "gmb.reviews.list": $GetGoogleBusinessReviewsResponse,
  "gmb.foodMenus.get": $GetGoogleBusinessFoodMenusResponse,
  "gmb.foodMenus.update": $UpdateGoogleBusinessFoodMenusResponse,
  "gmb.location.get": $GetGoogleBusinessLocationDetailsResponse,
  "gmb.location.update": $UpdateGoogleBusinessLocationDetailsResponse,
  "gmb.media.list": $ListGoogleBusinessMediaResponse,
  "gmb.media.create": $CreateGoogleBusinessMediaResponse,
  "gmb.media.delete": $DeleteGoogleBusinessMediaResponse,
  "gmb.attributes.get": $GetGoogleBusinessAttributesResponse,
  "gmb.attributes.update": $UpdateGoogleBusinessAttributesResponse,
  "gmb.placeActions.list": $ListGoogleBusinessPlaceActionsResponse,
  "gmb.placeActions.create": $CreateGoogleBusinessPlaceActionResponse,
  "gmb.placeActions.delete": $DeleteGoogleBusinessPlaceActionResponse,
  "linkedinMentions.get": $GetLinkedInMentionsResponse,
  "queue.listSlots all true": $QueueSlotQueues,
  "queue.listSlots": $QueueSlotExists,
  "queue.createSlot": $CreateQueueSlotResponse,
  "queue.updateSlot": $UpdateQueueSlotResponse,
  "queue.deleteSlot": $DeleteQueueSlotResponse,
  "queue.preview": $PreviewQueueResponse,
  "queue.getNextSlot": $GetNextQueueSlotResponse,
  "webhooks.list": $GetWebhookSettingsResponse,
  "webhooks.create": $CreateWebhookSettingsResponse,
  "webhooks.update": $UpdateWebhookSettingsResponse,
  "webhooks.delete": $DeleteWebhookSettingsResponse,
  "webhooks.test": $TestWebhookResponse,
  "webhooks.listLogs": $GetWebhookLogsResponse,
  "logs.listPosts": $ListPostsLogsResponse,
  "logs.listConnections": $ListConnectionLogsResponse,
  "logs.listForPost": $GetPostLogsResponse,
  "messages.listConversations": $ListInboxConversationsResponse,
  "messages.getConversation": $GetInboxConversationResponse,
  "messages.updateConversation": $UpdateInboxConversationResponse,
  "messages.list": $GetInboxConversationMessagesResponse,
  "messages.send": $SendInboxMessageResponse,
  "messages.edit": $EditInboxMessageResponse,
  "accountSettings.getMessengerMenu": $GetMessengerMenuResponse,
  "accountSettings.getInstagramIceBreakers": $GetInstagramIceBreakersResponse,
  "accountSettings.getTelegramCommands": $GetTelegramCommandsResponse,
  "comments.list": $ListInboxCommentsResponse,
  "comments.listForPost": $GetInboxPostCommentsResponse,
  "comments.reply": $ReplyToInboxPostResponse,
  "comments.delete": $DeleteInboxCommentResponse,
  "comments.hide": $HideInboxCommentResponse,
  "comments.unhide": $UnhideInboxCommentResponse,
  "comments.like": $LikeInboxCommentResponse,
  "comments.unlike": $UnlikeInboxCommentResponse,
  "comments.sendPrivateReply": $SendPrivateReplyToCommentResponse,
  "reviews.list": $ListInboxReviewsResponse,
  "reviews.reply": $ReplyToInboxReviewResponse,
  "reviews.deleteReply": $DeleteInboxReviewReplyResponse,
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `LateCore` is given it.
 *
 * @example
 * ```ts
 * const core = new LateCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
