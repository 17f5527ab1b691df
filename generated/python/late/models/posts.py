"""Models of posts."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants
from .media_item import MediaItem
from .pagination import Pagination
from .social_account import SocialAccount

TwitterPlatformDataReplySettings = Literal["following", "mentionedUsers", "subscribers"] | str
"""Who can reply to the tweet: `following` for people you follow, `mentionedUsers` for people you
mention, `subscribers` for your subscribers. If omitted, everyone can reply. In a thread, it
applies to the first tweet.
"""

FacebookPlatformDataContentType = Literal["story", "reel"] | str
"""What to publish: `story` for a Page Story, which lasts 24 hours, or `reel` for a Reel, a short
vertical video. If omitted, Late publishes a feed post.
"""

InstagramPlatformDataContentType = Literal["story"] | str
"""Set it to `story` to publish a Story. Otherwise the post becomes a Reel or a feed post,
depending on its media.
"""

InstagramPlatformDataParamsGraduationStrategy = Literal["MANUAL", "SS_PERFORMANCE"] | str
"""How the trial Reel becomes a regular one: `MANUAL` from the Instagram app, or `SS_PERFORMANCE`
automatically if it performs well with non-followers.
"""

YouTubePlatformDataVisibility = Literal["public", "private", "unlisted"] | str
"""Who can watch the video: everyone (`public`), people with the link (`unlisted`), or people you
invite (`private`).
"""

GoogleBusinessPlatformDataCallToActionType = (
    Literal["LEARN_MORE", "BOOK", "ORDER", "SHOP", "SIGN_UP", "CALL"] | str
)
"""What the button does: `LEARN_MORE`, `BOOK`, `ORDER`, `SHOP`, `SIGN_UP`, or `CALL`."""

TikTokPlatformDataCommercialContentType = Literal["none", "brand_organic", "brand_content"] | str
"""The kind of commercial content to disclose."""

TikTokPlatformDataMediaType = Literal["video", "photo"] | str
"""The kind of post. If omitted, it follows from the media items."""

TelegramPlatformDataParseMode = Literal["HTML", "Markdown", "MarkdownV2"] | str
"""How Telegram parses the formatting of the text. Defaults to `HTML`."""

SnapchatPlatformDataContentType = Literal["story", "saved_story", "spotlight"] | str
"""Where the content goes: `story` lasts 24 hours, `saved_story` stays on the Public Profile, and
`spotlight` goes to the video feed. Defaults to `story`.
"""

PlatformTargetErrorCategory = (
    Literal[
        "auth_expired",
        "user_content",
        "user_abuse",
        "account_issue",
        "platform_rejected",
        "platform_error",
        "system_error",
        "unknown",
    ]
    | str
)
"""The kind of error, for use in code:

- `auth_expired`: the token expired or was revoked
- `user_content`: the content has the wrong format or is too long
- `user_abuse`: a rate limit or spam
- `account_issue`: a problem with the account's configuration
- `platform_rejected`: a violation of the platform's policy
- `platform_error`: a 5xx response or maintenance of the platform
- `system_error`: a fault in Late's infrastructure
- `unknown`: anything else
"""

PlatformTargetErrorSource = Literal["user", "platform", "system"] | str
"""Who caused the error:

- `user`: fix the content or reconnect the account
- `platform`: an outage or an API change of the platform
- `system`: a fault of Late, which is rare
"""

PostStatus = Literal["draft", "scheduled", "publishing", "published", "failed", "partial"] | str
"""The overall status of the post."""

PostVisibility = Literal["public", "private", "unlisted"] | str

RecyclingStateGapFreq = Literal["week", "month"] | str
"""The unit of the interval, `week` or `month`."""

RecyclingConfigGapFreq = Literal["week", "month"] | str
"""The unit of the interval. Defaults to `month`."""

ListPostsStatus = Literal["draft", "scheduled", "published", "failed"] | str

PostSortBy = (
    Literal["scheduled-desc", "scheduled-asc", "created-desc", "created-asc", "status", "platform"]
    | str
)

CreatePostMediaItemType = Literal["image", "video", "gif", "document"] | str

CreatePostPlatformCustomMediaType = Literal["image", "video", "gif", "document"] | str

UnpublishPostPlatform = (
    Literal[
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
    ]
    | str
)
"""Platform to take the post down from."""

PlatformTargetAccountId = str | SocialAccount
"""The social account to post from, as an ID or as a populated object."""


class TwitterPlatformDataThreadItem(Model, kw_only=True, rename="camel"):
    """Twitter platform data thread item."""

    content: str | None = None
    """The text of the tweet."""
    media_items: list[MediaItem] | None = None
    """The media of the tweet."""


class TwitterPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Twitter/X."""

    reply_settings: TwitterPlatformDataReplySettings | None = None
    """Who can reply to the tweet: `following` for people you follow, `mentionedUsers` for people
    you mention, `subscribers` for your subscribers. If omitted, everyone can reply. In a
    thread, it applies to the first tweet.
    """
    thread_items: list[TwitterPlatformDataThreadItem] | None = None
    """The tweets of a thread, in order, starting with the root tweet."""


class ThreadsPlatformDataThreadItem(Model, kw_only=True, rename="camel"):
    """Threads platform data thread item."""

    content: str | None = None
    """The text of this post in the thread."""
    media_items: list[MediaItem] | None = None
    """The media of this post in the thread."""


class ThreadsPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Threads.

    - A carousel can have up to 10 images and no videos.
    - Images must be JPEG or PNG and at most 8 MB.
    - Videos must be MP4 with H.264 and AAC, and at most 5 minutes long.
    - For a chain of replies, use `threadItems`.
    """

    thread_items: list[ThreadsPlatformDataThreadItem] | None = None
    """The posts of a thread, in order: first the root, then its replies."""


class FacebookPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on a Facebook Page.

    - Feed posts can have up to 10 images, and cannot mix images with video.
    - Stories need a single media file, last 24 hours, and have no caption.
    - Reels need a single vertical video (9:16) of 3 to 60 seconds.
    """

    content_type: FacebookPlatformDataContentType | None = None
    """What to publish: `story` for a Page Story, which lasts 24 hours, or `reel` for a Reel, a
    short vertical video. If omitted, Late publishes a feed post.
    """
    title: str | None = None
    """The title of a Reel, separate from its caption. Used when `content_type` is `reel`."""
    first_comment: str | None = None
    """A comment to post right after publishing. Feed posts only, not Stories or Reels."""
    page_id: str | None = None
    """The ID of the Facebook Page to post to, if you have several. If omitted, the default Page
    is used. List the Pages with `GET /v1/accounts/{id}/facebook-page`.
    """


class InstagramPlatformDataTrialParams(Model, kw_only=True, rename="camel"):
    """Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can
    later become a regular Reel, by hand or automatically if it performs well. Applies to
    Reels only.
    """

    graduation_strategy: InstagramPlatformDataParamsGraduationStrategy | None = None
    """How the trial Reel becomes a regular one: `MANUAL` from the Instagram app, or
    `SS_PERFORMANCE` automatically if it performs well with non-followers.
    """


class InstagramPlatformDataUserTag(Model, kw_only=True, rename="camel"):
    """Instagram platform data user tag."""

    username: str
    """The Instagram username. A leading `@` is optional and is removed."""
    x: float
    """The horizontal position: 0.0 is the left edge, 0.5 the center, 1.0 the right edge. From 0
    to 1.
    """
    y: float
    """The vertical position: 0.0 is the top edge, 0.5 the center, 1.0 the bottom edge. From 0 to
    1.
    """
    media_index: int | None = None
    """The carousel item to tag, counted from 0. Defaults to 0. Tags on video items and tags with
    an index out of range are ignored. At least 0.
    """


class InstagramPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Instagram.

    - Feed posts need an aspect ratio from 0.8 to 1.91.
    - Carousels can have up to 10 items.
    - Stories need media and have no caption.
    - User tags have coordinates from 0.0 to 1.0, measured from the top left.
    - Late compresses images over 8 MB, and videos over the limits of the platform.
    """

    content_type: InstagramPlatformDataContentType | None = None
    """Set it to `story` to publish a Story. Otherwise the post becomes a Reel or a feed post,
    depending on its media.
    """
    share_to_feed: bool | None = None
    """Where a Reel appears: if `True`, in the Reels tab and in the main profile feed; if
    `False`, in the Reels tab only. Applies to Reels only. Default: `True`.
    """
    collaborators: list[str] | None = None
    """Up to 3 Instagram usernames to invite as collaborators. Feed posts and Reels only."""
    first_comment: str | None = None
    """A comment to add once the post is created. Does not apply to Stories."""
    trial_params: InstagramPlatformDataTrialParams | None = None
    """Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can
    later become a regular Reel, by hand or automatically if it performs well. Applies to
    Reels only.
    """
    user_tags: list[InstagramPlatformDataUserTag] | None = None
    """Instagram users to tag in photos, each at a position. Stories and videos cannot have tags.
    In a carousel, `mediaIndex` picks the slide (the first one by default), and tags on video
    items are skipped without an error.
    """
    audio_name: str | None = None
    """A name for the original audio of a Reel, in place of the label "Original Audio". You can
    set it only once.
    """
    thumb_offset: int | None = None
    """The position in the video of the frame to use as the Reel's thumbnail, in milliseconds
    from the start. Defaults to 0. Ignored if you provide the URL of a custom thumbnail. At
    least 0.
    """


class LinkedInPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on LinkedIn.

    - A post can have up to 20 images, or a single PDF of at most 100 MB. Several videos are
      not supported.
    - LinkedIn posts without media get a link preview automatically.
    - To post as one of several organizations, set `organizationUrn`.
    """

    document_title: str | None = None
    """The title of a document post (PDF or carousel), which LinkedIn requires. If omitted, Late
    uses the title of the media item, or else its filename.
    """
    organization_urn: str | None = None
    """The URN of the LinkedIn organization to post as, such as `urn:li:organization:123456789`.
    If omitted, the default organization is used. List the organizations with `GET
    /v1/accounts/{id}/linkedin-organizations`.
    """
    first_comment: str | None = None
    """A comment to add once the post is created."""
    disable_link_preview: bool | None = None
    """Whether to turn off automatic previews of URLs in the text. Defaults to `False`."""


class PinterestPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a Pin on Pinterest."""

    title: str | None = None
    """The title of the Pin, at most 100 characters. Defaults to the first line of the content,
    or to "Pin".
    """
    board_id: str | None = None
    """The ID of the board to pin to. Defaults to the first available board."""
    link: str | None = None
    """The URL to which the Pin leads."""
    cover_image_url: str | None = None
    """The URL of a cover image for a video Pin. Optional."""
    cover_image_key_frame_time: int | None = None
    """The time of the frame to use as the cover of a video, in seconds. Optional."""


class YouTubePlatformData(Model, kw_only=True, rename="camel"):
    """Options of a video on YouTube.

    - YouTube treats videos under 3 minutes as Shorts.
    - Only regular videos can have custom thumbnails.
    - A scheduled video is uploaded at once, with the visibility you set.
    """

    title: str | None = None
    """The title of the video, at most 100 characters. Defaults to the first line of the content,
    or to "Untitled Video".
    """
    visibility: YouTubePlatformDataVisibility | None = None
    """Who can watch the video: everyone (`public`), people with the link (`unlisted`), or people
    you invite (`private`). Default: `"public"`.
    """
    made_for_kids: bool | None = None
    """Whether the video is directed at children, as COPPA asks. `True` restricts comments,
    notifications, and ad targeting. Defaults to `False`. YouTube may block views if you do
    not set it. Default: `False`.
    """
    first_comment: str | None = None
    """A comment to post right after the video is uploaded. At most 10,000 characters, the limit
    of YouTube. At most 10000 characters.
    """
    contains_synthetic_media: bool | None = None
    """Whether the video contains AI-generated content that people could take for real. If
    `True`, YouTube may add a label. Default: `False`.
    """
    category_id: str | None = None
    """The ID of the video's category on YouTube. The default is 22, People & Blogs. Other common
    IDs:

    - 1: Film
    - 2: Autos
    - 10: Music
    - 15: Pets
    - 17: Sports
    - 20: Gaming
    - 23: Comedy
    - 24: Entertainment
    - 25: News
    - 26: Howto
    - 27: Education
    - 28: Science & Tech

    Default: `"22"`.
    """


class GoogleBusinessPlatformDataCallToAction(Model, kw_only=True):
    """A button to show on the post. Optional."""

    type: GoogleBusinessPlatformDataCallToActionType
    """What the button does: `LEARN_MORE`, `BOOK`, `ORDER`, `SHOP`, `SIGN_UP`, or `CALL`."""
    url: str
    """The URL that the button opens. Required in a `callToAction`."""


class GoogleBusinessPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Google Business Profile. A post has text and at most one image, no
    video, and may have a call-to-action button. It appears on the Business Profile, in Google
    Search, and on Maps. To post to one of several locations, set `locationId`.
    """

    location_id: str | None = None
    """The ID of the location to post to, such as `locations/123456789`. If omitted, the default
    location is used. List the locations with `GET /v1/accounts/{id}/gmb-locations`.
    """
    language_code: str | None = None
    """The language as a BCP 47 code, such as `en`, `de`, or `es`. Detected automatically if
    omitted. Set it if the text is short or mixes languages.
    """
    call_to_action: GoogleBusinessPlatformDataCallToAction | None = None
    """A button to show on the post. Optional."""


class TikTokPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on TikTok. Field names may be in camelCase or snake_case.

    - A photo carousel can have up to 35 images.
    - A video title can have up to 2200 characters. TikTok photo titles are cut off at 90
      characters.
    - `privacyLevel` must be one of the options in the account's `creator_info`.
    """

    draft: bool | None = None
    """If `True`, the post goes to the TikTok Creator Inbox as a draft and is not published right
    away.
    """
    privacy_level: str | None = None
    """Who can see the post. Use one of the values that TikTok's creator info API returns for the
    account.
    """
    allow_comment: bool | None = None
    """Whether people can comment on the post."""
    allow_duet: bool | None = None
    """Whether people can make duets with the video. Required for videos."""
    allow_stitch: bool | None = None
    """Whether people can stitch the video. Required for videos."""
    commercial_content_type: TikTokPlatformDataCommercialContentType | None = None
    """The kind of commercial content to disclose."""
    brand_partner_promote: bool | None = None
    """Whether the post promotes the brand of a partner."""
    is_brand_organic_post: bool | None = None
    """Whether the post is organic content of a brand."""
    content_preview_confirmed: bool | None = None
    """Whether the user confirmed that they saw a preview of the content."""
    express_consent_given: bool | None = None
    """Whether the user expressly agreed to the posting."""
    media_type: TikTokPlatformDataMediaType | None = None
    """The kind of post. If omitted, it follows from the media items."""
    video_cover_timestamp_ms: int | None = None
    """The position of the frame to use as the thumbnail of a video, in milliseconds. Defaults to
    1000 (1 second). At least 0.
    """
    photo_cover_index: int | None = None
    """The image to use as the cover of a photo carousel, counted from 0. Defaults to 0, the
    first image. At least 0.
    """
    auto_add_music: bool | None = None
    """Whether TikTok may add music that it recommends. Photos only."""
    video_made_with_ai: bool | None = None
    """Whether to disclose that the content is AI-generated."""
    description: str | None = None
    """A long description for a photo post, at most 4000 characters. Use it if the content
    exceeds 90 characters, because photo titles are cut off there.
    """


class TelegramPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a message on Telegram. A message can have text, up to 10 images, up to 10
    videos, or an album that mixes both. Captions of media can have up to 1024 characters,
    messages with text only up to 4096.
    """

    parse_mode: TelegramPlatformDataParseMode | None = None
    """How Telegram parses the formatting of the text. Defaults to `HTML`."""
    disable_web_page_preview: bool | None = None
    """Whether to turn off previews of URLs in the text."""
    disable_notification: bool | None = None
    """Whether to send the message silently. Recipients get a notification without a sound."""
    protect_content: bool | None = None
    """Whether to keep people from forwarding and saving the message."""


class SnapchatPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Snapchat. The account needs a Public Profile, and a post has a single
    media item. There are three content types:

    - `story` lasts 24 hours.
    - `saved_story` is permanent and has a title of at most 45 characters.
    - `spotlight` is a video with at most 160 characters of text.
    """

    content_type: SnapchatPlatformDataContentType | None = None
    """Where the content goes: `story` lasts 24 hours, `saved_story` stays on the Public Profile,
    and `spotlight` goes to the video feed. Defaults to `story`. Default: `"story"`.
    """


class RedditPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Reddit. A post is either a link post, with a URL or media, or a self
    post with text only. `forceSelf` overrides this choice. Without a `subreddit`, the one
    configured for the account is used. Some subreddits ask for a flair.
    """

    subreddit: str | None = None
    """The subreddit to post to, without the `r/` prefix, in place of the account's default. List
    the options with `GET /v1/accounts/{id}/reddit-subreddits`.
    """
    title: str | None = None
    """The title of the post. Defaults to the first line of the content, cut off at 300
    characters. At most 300 characters.
    """
    url: str | None = None
    """The URL of a link post. With it, Late creates a link post and not a text post, unless
    `force_self` is `True`.
    """
    force_self: bool | None = None
    """If `True`, Late creates a text post even if there is a URL or media."""
    flair_id: str | None = None
    """The ID of the flair, which some subreddits require. List the flairs with `GET
    /v1/accounts/{id}/reddit-flairs?subreddit=name`.
    """


class BlueskyPlatformDataThreadItem(Model, kw_only=True, rename="camel"):
    """Bluesky platform data thread item."""

    content: str | None = None
    """The text of this post in the thread."""
    media_items: list[MediaItem] | None = None
    """The media of this post in the thread."""


class BlueskyPlatformData(Model, kw_only=True, rename="camel"):
    """Options of a post on Bluesky. A post can have up to 4 images or one video, and
    `threadItems` turns it into a chain of replies. Late compresses images over 1 MB.
    Properties of the media items can carry alt text.
    """

    thread_items: list[BlueskyPlatformDataThreadItem] | None = None
    """The posts of a Bluesky thread, in order: first the root, then its replies."""


if TYPE_CHECKING:
    PlatformTargetPlatformSpecificData = (
        TwitterPlatformData
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
        | BlueskyPlatformData
        | dict[str, Any]
    )
    """Options and overrides of this platform."""
else:
    PlatformTargetPlatformSpecificData = Annotated[
        Any,
        Variants(
            sibling="platform",
            mapping={
                "twitter": "posts:TwitterPlatformData",
                "threads": "posts:ThreadsPlatformData",
                "facebook": "posts:FacebookPlatformData",
                "instagram": "posts:InstagramPlatformData",
                "linkedin": "posts:LinkedInPlatformData",
                "pinterest": "posts:PinterestPlatformData",
                "youtube": "posts:YouTubePlatformData",
                "googlebusiness": "posts:GoogleBusinessPlatformData",
                "tiktok": "posts:TikTokPlatformData",
                "telegram": "posts:TelegramPlatformData",
                "snapchat": "posts:SnapchatPlatformData",
                "reddit": "posts:RedditPlatformData",
                "bluesky": "posts:BlueskyPlatformData",
            },
        ),
    ]


class PlatformTarget(Model, kw_only=True, rename="camel"):
    """One platform and account that a post goes to, with the overrides and the outcome there."""

    platform: str | None = None
    """The target platform: `twitter`, `threads`, `instagram`, `youtube`, `facebook`, `linkedin`,
    `pinterest`, `reddit`, `tiktok`, `bluesky`, `googlebusiness`, or `telegram`.
    """
    account_id: PlatformTargetAccountId | None = None
    """The social account to post from, as an ID or as a populated object."""
    custom_content: str | None = None
    """The text for this platform, which replaces the `content` of the post. Use it to fit the
    caption to the platform, for example to keep a tweet under 280 characters.
    """
    custom_media: list[MediaItem] | None = None
    """Media for this platform."""
    scheduled_for: dt.datetime | None = None
    """When to publish on this platform. If omitted, the `scheduled_for` of the post applies."""
    platform_specific_data: PlatformTargetPlatformSpecificData | None = None
    """Options and overrides of this platform."""
    status: str | None = None
    """The status on this platform: `pending`, `publishing`, `published`, or `failed`."""
    platform_post_id: str | None = None
    """The post's ID on the platform. Late fills it in after the post is published."""
    platform_post_url: str | None = None
    """The public URL of the published post. Immediate posts have it in the response. For
    scheduled posts, call `GET /v1/posts/{postId}` after the publish time.
    """
    published_at: dt.datetime | None = None
    """When the post was published on this platform."""
    error_message: str | None = None
    """Why publishing failed, in plain words and with the details of the platform. Set when
    `status` is `failed`.
    """
    error_category: PlatformTargetErrorCategory | None = None
    """The kind of error, for use in code:

    - `auth_expired`: the token expired or was revoked
    - `user_content`: the content has the wrong format or is too long
    - `user_abuse`: a rate limit or spam
    - `account_issue`: a problem with the account's configuration
    - `platform_rejected`: a violation of the platform's policy
    - `platform_error`: a 5xx response or maintenance of the platform
    - `system_error`: a fault in Late's infrastructure
    - `unknown`: anything else
    """
    error_source: PlatformTargetErrorSource | None = None
    """Who caused the error:

    - `user`: fix the content or reconnect the account
    - `platform`: an outage or an API change of the platform
    - `system`: a fault of Late, which is rare
    """


class User(Model, kw_only=True, rename="camel"):
    """A user of your workspace."""

    id: str | None = msgspec.field(default=None, name="_id")
    email: str | None = None
    name: str | None = None
    role: str | None = None
    """The role of the user."""
    created_at: dt.datetime | None = None


PostUserId = str | User
"""The owner of the post, as an ID or as a populated object."""


class RecyclingState(Model, kw_only=True, rename="camel"):
    """The recycling settings of a post and its progress so far."""

    enabled: bool | None = None
    """Whether recycling is active now."""
    gap: int | None = None
    """The interval between copies, in the units of `gap_freq`."""
    gap_freq: RecyclingStateGapFreq | None = None
    """The unit of the interval, `week` or `month`."""
    start_date: dt.datetime | None = None
    """When recycling starts."""
    expire_count: int | None = None
    """The number of copies after which recycling stops."""
    expire_date: dt.datetime | None = None
    """The date after which recycling stops."""
    content_variations: list[str] | None = None
    """The texts for the copies, if there are any."""
    content_variation_index: int | None = None
    """The current position in the rotation of `content_variations`. Read-only."""
    recycle_count: int | None = None
    """The number of copies created so far. Read-only."""
    next_recycle_at: dt.datetime | None = None
    """When Late will create the next copy. Read-only."""
    last_recycled_at: dt.datetime | None = None
    """When Late created the latest copy. Read-only."""


class Post(Model, kw_only=True, rename="camel"):
    """A post and its state on each target platform."""

    id: str | None = msgspec.field(default=None, name="_id")
    user_id: PostUserId | None = None
    """The owner of the post, as an ID or as a populated object."""
    title: str | None = None
    """The title of the post. On YouTube it may have at most 100 characters."""
    content: str | None = None
    """The text of the post."""
    media_items: list[MediaItem] | None = None
    """The media of the post."""
    platforms: list[PlatformTarget] | None = None
    """The platforms and accounts that the post goes to."""
    scheduled_for: dt.datetime | None = None
    """When the post is scheduled to be published."""
    timezone: str | None = None
    """The time zone of the schedule."""
    status: PostStatus | None = None
    """The overall status of the post."""
    tags: list[str] | None = None
    """The tags of the post. YouTube allows 100 characters per tag and 500 characters in total,
    and duplicates are removed.
    """
    hashtags: list[str] | None = None
    mentions: list[str] | None = None
    visibility: PostVisibility | None = None
    metadata: dict[str, Any] | None = None
    """Additional data of the post."""
    recycling: RecyclingState | None = None
    recycled_from_post_id: str | None = None
    """The ID of the post from which recycling created this one."""
    queued_from_profile: str | None = None
    """The ID of the profile whose queue scheduled the post."""
    queue_id: str | None = None
    """The ID of the queue, if a specific one scheduled the post."""
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None


class RecyclingConfig(Model, kw_only=True, rename="camel"):
    """Settings for recycling a post, that is, for publishing it again at a regular interval of
    weeks or months. After the post is published, Late creates new scheduled copies until an
    expiration condition is met.

    - Each account can have at most 10 active recycling posts.
    - YouTube and TikTok are left out of recycling.
    - On Twitter/X and Pinterest, use content variations to avoid being flagged for
      duplicates.
    """

    enabled: bool | None = None
    """Whether to recycle the post. Set it to `False` to turn recycling off. Default: `True`."""
    gap: int | None = None
    """The interval between copies, in the units of `gap_freq`. Required to enable recycling. At
    least 1.
    """
    gap_freq: RecyclingConfigGapFreq | None = None
    """The unit of the interval. Defaults to `month`. Default: `"month"`."""
    start_date: dt.datetime | None = None
    """When recycling starts. Defaults to the `scheduledFor` date of the post."""
    expire_count: int | None = None
    """The number of copies after which recycling stops. At least 1."""
    expire_date: dt.datetime | None = None
    """The date after which recycling stops, however many copies there are."""
    content_variations: list[str] | None = None
    """Texts for the copies. Each copy takes the next text, in round-robin order. Provide at
    least 2, or send an empty array to remove the existing ones. If omitted, all copies have
    the original content. On Twitter/X and Pinterest, variations help to avoid flags for
    duplicate content. A platform's `customContent` still takes precedence. At most 20 items.
    """


class PostsListResponse(Model, kw_only=True):
    """A page of posts."""

    posts: list[Post] | None = None
    pagination: Pagination | None = None


class PostGetResponse(Model, kw_only=True):
    """One post."""

    post: Post | None = None


class PostCreateResponse(Model, kw_only=True):
    """The post that was created."""

    message: str | None = None
    """A message about the outcome."""
    post: Post | None = None


class PostUpdateResponse(Model, kw_only=True):
    """The post after an update."""

    message: str | None = None
    """A message about the outcome."""
    post: Post | None = None


class PostDeleteResponse(Model, kw_only=True):
    """The confirmation that a post was deleted."""

    message: str | None = None
    """A message about the outcome."""


class PostRetryResponse(Model, kw_only=True):
    """The post after a retry."""

    message: str | None = None
    """A message about the outcome."""
    post: Post | None = None


class CreatePostMediaItem(Model, kw_only=True):
    """Create post media item."""

    type: CreatePostMediaItemType | None = None
    url: str | None = None
    """URL of the media file, such as the `publicUrl` from `POST /v1/media/presign`."""


class CreatePostPlatformCustomMedia(Model, kw_only=True):
    """Create post platform custom media."""

    type: CreatePostPlatformCustomMediaType | None = None
    url: str | None = None
    """URL of the media file."""


if TYPE_CHECKING:
    PostPlatformSpecificData = (
        TwitterPlatformData
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
        | BlueskyPlatformData
        | dict[str, Any]
    )
    """Settings that only this platform has."""
else:
    PostPlatformSpecificData = Annotated[
        Any,
        Variants(
            sibling="platform",
            mapping={
                "twitter": "posts:TwitterPlatformData",
                "threads": "posts:ThreadsPlatformData",
                "facebook": "posts:FacebookPlatformData",
                "instagram": "posts:InstagramPlatformData",
                "linkedin": "posts:LinkedInPlatformData",
                "pinterest": "posts:PinterestPlatformData",
                "youtube": "posts:YouTubePlatformData",
                "googlebusiness": "posts:GoogleBusinessPlatformData",
                "tiktok": "posts:TikTokPlatformData",
                "telegram": "posts:TelegramPlatformData",
                "snapchat": "posts:SnapchatPlatformData",
                "reddit": "posts:RedditPlatformData",
                "bluesky": "posts:BlueskyPlatformData",
            },
        ),
    ]


class CreatePostPlatform(Model, kw_only=True, rename="camel"):
    """Create post platform."""

    platform: str | None = None
    """Platform of the account, such as `twitter`."""
    account_id: str | None = None
    """ID of the account to post to."""
    custom_content: str | None = None
    """Text for this platform, used in place of `content`. Use it to fit each caption to its
    platform, for example to keep a tweet under 280 characters.
    """
    custom_media: list[CreatePostPlatformCustomMedia] | None = None
    """Media for this platform only."""
    scheduled_for: dt.datetime | None = None
    """When to publish on this platform; defaults to the `scheduled_for` of the post."""
    platform_specific_data: PostPlatformSpecificData | None = None
    """Settings that only this platform has."""


class UploadPostError(Model, kw_only=True):
    """Upload post error."""

    row: int | None = None
    """Number of the row in the file."""
    error: str | None = None
    """Why the row failed."""


class BulkUploadPostsResponse(Model, kw_only=True, rename="camel"):
    """What became of the rows."""

    success: bool | None = None
    total_rows: int | None = None
    """Number of rows in the file."""
    created: int | None = None
    """Number of posts created."""
    failed: int | None = None
    """Number of rows that failed."""
    errors: list[UploadPostError] | None = None
    """One entry per failed row."""
    posts: list[Post] | None = None
    """The posts that were created."""


class UnpublishPostResponse(Model, kw_only=True):
    """The post is gone from the platform."""

    success: bool | None = None
    message: str | None = None
    """Confirmation message."""
