"""Input types of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ..models.media_item import MediaItem
    from ..models.posts import (
        BlueskyPlatformData,
        BlueskyPlatformDataThreadItem,
        CreatePostMediaItemType,
        CreatePostPlatformCustomMedia,
        CreatePostPlatformCustomMediaType,
        FacebookPlatformData,
        FacebookPlatformDataContentType,
        GoogleBusinessPlatformData,
        GoogleBusinessPlatformDataCallToAction,
        GoogleBusinessPlatformDataCallToActionType,
        InstagramPlatformData,
        InstagramPlatformDataContentType,
        InstagramPlatformDataParamsGraduationStrategy,
        InstagramPlatformDataTrialParams,
        InstagramPlatformDataUserTag,
        LinkedInPlatformData,
        PinterestPlatformData,
        RecyclingConfigGapFreq,
        RedditPlatformData,
        SnapchatPlatformData,
        SnapchatPlatformDataContentType,
        TelegramPlatformData,
        TelegramPlatformDataParseMode,
        ThreadsPlatformData,
        ThreadsPlatformDataThreadItem,
        TikTokPlatformData,
        TikTokPlatformDataCommercialContentType,
        TikTokPlatformDataMediaType,
        TwitterPlatformData,
        TwitterPlatformDataReplySettings,
        TwitterPlatformDataThreadItem,
        YouTubePlatformData,
        YouTubePlatformDataVisibility,
    )
    from .media_item import MediaItemInput


class TwitterPlatformDataInput(TypedDict, total=False):
    """Options of a post on Twitter/X."""

    reply_settings: TwitterPlatformDataReplySettings
    """Who can reply to the tweet: `following` for people you follow, `mentionedUsers` for people
    you mention, `subscribers` for your subscribers. If omitted, everyone can reply. In a
    thread, it applies to the first tweet.
    """
    thread_items: Sequence[TwitterPlatformDataThreadItemInput | TwitterPlatformDataThreadItem]
    """The tweets of a thread, in order, starting with the root tweet."""


class TwitterPlatformDataThreadItemInput(TypedDict, total=False):
    """Twitter platform data thread item."""

    content: str
    """The text of the tweet."""
    media_items: Sequence[MediaItemInput | MediaItem]
    """The media of the tweet."""


class ThreadsPlatformDataInput(TypedDict, total=False):
    """Options of a post on Threads.

    - A carousel can have up to 10 images and no videos.
    - Images must be JPEG or PNG and at most 8 MB.
    - Videos must be MP4 with H.264 and AAC, and at most 5 minutes long.
    - For a chain of replies, use `threadItems`.
    """

    thread_items: Sequence[ThreadsPlatformDataThreadItemInput | ThreadsPlatformDataThreadItem]
    """The posts of a thread, in order: first the root, then its replies."""


class ThreadsPlatformDataThreadItemInput(TypedDict, total=False):
    """Threads platform data thread item."""

    content: str
    """The text of this post in the thread."""
    media_items: Sequence[MediaItemInput | MediaItem]
    """The media of this post in the thread."""


class FacebookPlatformDataInput(TypedDict, total=False):
    """Options of a post on a Facebook Page.

    - Feed posts can have up to 10 images, and cannot mix images with video.
    - Stories need a single media file, last 24 hours, and have no caption.
    - Reels need a single vertical video (9:16) of 3 to 60 seconds.
    """

    content_type: FacebookPlatformDataContentType
    """What to publish: `story` for a Page Story, which lasts 24 hours, or `reel` for a Reel, a
    short vertical video. If omitted, Late publishes a feed post.
    """
    title: str
    """The title of a Reel, separate from its caption. Used when `content_type` is `reel`."""
    first_comment: str
    """A comment to post right after publishing. Feed posts only, not Stories or Reels."""
    page_id: str
    """The ID of the Facebook Page to post to, if you have several. If omitted, the default Page
    is used. List the Pages with `GET /v1/accounts/{id}/facebook-page`.
    """


class InstagramPlatformDataInput(TypedDict, total=False):
    """Options of a post on Instagram.

    - Feed posts need an aspect ratio from 0.8 to 1.91.
    - Carousels can have up to 10 items.
    - Stories need media and have no caption.
    - User tags have coordinates from 0.0 to 1.0, measured from the top left.
    - Late compresses images over 8 MB, and videos over the limits of the platform.
    """

    content_type: InstagramPlatformDataContentType
    """Set it to `story` to publish a Story. Otherwise the post becomes a Reel or a feed post,
    depending on its media.
    """
    share_to_feed: bool
    """Where a Reel appears: if `True`, in the Reels tab and in the main profile feed; if
    `False`, in the Reels tab only. Applies to Reels only. Default: `True`.
    """
    collaborators: Sequence[str]
    """Up to 3 Instagram usernames to invite as collaborators. Feed posts and Reels only."""
    first_comment: str
    """A comment to add once the post is created. Does not apply to Stories."""
    trial_params: InstagramPlatformDataTrialParamsInput | InstagramPlatformDataTrialParams
    """Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can
    later become a regular Reel, by hand or automatically if it performs well. Applies to
    Reels only.
    """
    user_tags: Sequence[InstagramPlatformDataUserTagInput | InstagramPlatformDataUserTag]
    """Instagram users to tag in photos, each at a position. Stories and videos cannot have tags.
    In a carousel, `mediaIndex` picks the slide (the first one by default), and tags on video
    items are skipped without an error.
    """
    audio_name: str
    """A name for the original audio of a Reel, in place of the label "Original Audio". You can
    set it only once.
    """
    thumb_offset: int
    """The position in the video of the frame to use as the Reel's thumbnail, in milliseconds
    from the start. Defaults to 0. Ignored if you provide the URL of a custom thumbnail. At
    least 0.
    """


class InstagramPlatformDataTrialParamsInput(TypedDict, total=False):
    """Settings of a trial Reel. Instagram first shows it to people who do not follow you. It can
    later become a regular Reel, by hand or automatically if it performs well. Applies to
    Reels only.
    """

    graduation_strategy: InstagramPlatformDataParamsGraduationStrategy
    """How the trial Reel becomes a regular one: `MANUAL` from the Instagram app, or
    `SS_PERFORMANCE` automatically if it performs well with non-followers.
    """


class InstagramPlatformDataUserTagInput(TypedDict, total=False):
    """Instagram platform data user tag."""

    username: Required[str]
    """The Instagram username. A leading `@` is optional and is removed."""
    x: Required[float]
    """The horizontal position: 0.0 is the left edge, 0.5 the center, 1.0 the right edge. From 0
    to 1.
    """
    y: Required[float]
    """The vertical position: 0.0 is the top edge, 0.5 the center, 1.0 the bottom edge. From 0 to
    1.
    """
    media_index: int
    """The carousel item to tag, counted from 0. Defaults to 0. Tags on video items and tags with
    an index out of range are ignored. At least 0.
    """


class LinkedInPlatformDataInput(TypedDict, total=False):
    """Options of a post on LinkedIn.

    - A post can have up to 20 images, or a single PDF of at most 100 MB. Several videos are
      not supported.
    - LinkedIn posts without media get a link preview automatically.
    - To post as one of several organizations, set `organizationUrn`.
    """

    document_title: str
    """The title of a document post (PDF or carousel), which LinkedIn requires. If omitted, Late
    uses the title of the media item, or else its filename.
    """
    organization_urn: str
    """The URN of the LinkedIn organization to post as, such as `urn:li:organization:123456789`.
    If omitted, the default organization is used. List the organizations with `GET
    /v1/accounts/{id}/linkedin-organizations`.
    """
    first_comment: str
    """A comment to add once the post is created."""
    disable_link_preview: bool
    """Whether to turn off automatic previews of URLs in the text. Defaults to `False`."""


class PinterestPlatformDataInput(TypedDict, total=False):
    """Options of a Pin on Pinterest."""

    title: str
    """The title of the Pin, at most 100 characters. Defaults to the first line of the content,
    or to "Pin".
    """
    board_id: str
    """The ID of the board to pin to. Defaults to the first available board."""
    link: str
    """The URL to which the Pin leads."""
    cover_image_url: str
    """The URL of a cover image for a video Pin. Optional."""
    cover_image_key_frame_time: int
    """The time of the frame to use as the cover of a video, in seconds. Optional."""


class YouTubePlatformDataInput(TypedDict, total=False):
    """Options of a video on YouTube.

    - YouTube treats videos under 3 minutes as Shorts.
    - Only regular videos can have custom thumbnails.
    - A scheduled video is uploaded at once, with the visibility you set.
    """

    title: str
    """The title of the video, at most 100 characters. Defaults to the first line of the content,
    or to "Untitled Video".
    """
    visibility: YouTubePlatformDataVisibility
    """Who can watch the video: everyone (`public`), people with the link (`unlisted`), or people
    you invite (`private`). Default: `"public"`.
    """
    made_for_kids: bool
    """Whether the video is directed at children, as COPPA asks. `True` restricts comments,
    notifications, and ad targeting. Defaults to `False`. YouTube may block views if you do
    not set it. Default: `False`.
    """
    first_comment: str
    """A comment to post right after the video is uploaded. At most 10,000 characters, the limit
    of YouTube. At most 10000 characters.
    """
    contains_synthetic_media: bool
    """Whether the video contains AI-generated content that people could take for real. If
    `True`, YouTube may add a label. Default: `False`.
    """
    category_id: str
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


class GoogleBusinessPlatformDataInput(TypedDict, total=False):
    """Options of a post on Google Business Profile. A post has text and at most one image, no
    video, and may have a call-to-action button. It appears on the Business Profile, in Google
    Search, and on Maps. To post to one of several locations, set `locationId`.
    """

    location_id: str
    """The ID of the location to post to, such as `locations/123456789`. If omitted, the default
    location is used. List the locations with `GET /v1/accounts/{id}/gmb-locations`.
    """
    language_code: str
    """The language as a BCP 47 code, such as `en`, `de`, or `es`. Detected automatically if
    omitted. Set it if the text is short or mixes languages.
    """
    call_to_action: (
        GoogleBusinessPlatformDataCallToActionInput | GoogleBusinessPlatformDataCallToAction
    )
    """A button to show on the post. Optional."""


class GoogleBusinessPlatformDataCallToActionInput(TypedDict, total=False):
    """A button to show on the post. Optional."""

    type: Required[GoogleBusinessPlatformDataCallToActionType]
    """What the button does: `LEARN_MORE`, `BOOK`, `ORDER`, `SHOP`, `SIGN_UP`, or `CALL`."""
    url: Required[str]
    """The URL that the button opens. Required in a `callToAction`."""


class TikTokPlatformDataInput(TypedDict, total=False):
    """Options of a post on TikTok. Field names may be in camelCase or snake_case.

    - A photo carousel can have up to 35 images.
    - A video title can have up to 2200 characters. TikTok photo titles are cut off at 90
      characters.
    - `privacyLevel` must be one of the options in the account's `creator_info`.
    """

    draft: bool
    """If `True`, the post goes to the TikTok Creator Inbox as a draft and is not published right
    away.
    """
    privacy_level: str
    """Who can see the post. Use one of the values that TikTok's creator info API returns for the
    account.
    """
    allow_comment: bool
    """Whether people can comment on the post."""
    allow_duet: bool
    """Whether people can make duets with the video. Required for videos."""
    allow_stitch: bool
    """Whether people can stitch the video. Required for videos."""
    commercial_content_type: TikTokPlatformDataCommercialContentType
    """The kind of commercial content to disclose."""
    brand_partner_promote: bool
    """Whether the post promotes the brand of a partner."""
    is_brand_organic_post: bool
    """Whether the post is organic content of a brand."""
    content_preview_confirmed: bool
    """Whether the user confirmed that they saw a preview of the content."""
    express_consent_given: bool
    """Whether the user expressly agreed to the posting."""
    media_type: TikTokPlatformDataMediaType
    """The kind of post. If omitted, it follows from the media items."""
    video_cover_timestamp_ms: int
    """The position of the frame to use as the thumbnail of a video, in milliseconds. Defaults to
    1000 (1 second). At least 0.
    """
    photo_cover_index: int
    """The image to use as the cover of a photo carousel, counted from 0. Defaults to 0, the
    first image. At least 0.
    """
    auto_add_music: bool
    """Whether TikTok may add music that it recommends. Photos only."""
    video_made_with_ai: bool
    """Whether to disclose that the content is AI-generated."""
    description: str
    """A long description for a photo post, at most 4000 characters. Use it if the content
    exceeds 90 characters, because photo titles are cut off there.
    """


class TelegramPlatformDataInput(TypedDict, total=False):
    """Options of a message on Telegram. A message can have text, up to 10 images, up to 10
    videos, or an album that mixes both. Captions of media can have up to 1024 characters,
    messages with text only up to 4096.
    """

    parse_mode: TelegramPlatformDataParseMode
    """How Telegram parses the formatting of the text. Defaults to `HTML`."""
    disable_web_page_preview: bool
    """Whether to turn off previews of URLs in the text."""
    disable_notification: bool
    """Whether to send the message silently. Recipients get a notification without a sound."""
    protect_content: bool
    """Whether to keep people from forwarding and saving the message."""


class SnapchatPlatformDataInput(TypedDict, total=False):
    """Options of a post on Snapchat. The account needs a Public Profile, and a post has a single
    media item. There are three content types:

    - `story` lasts 24 hours.
    - `saved_story` is permanent and has a title of at most 45 characters.
    - `spotlight` is a video with at most 160 characters of text.
    """

    content_type: SnapchatPlatformDataContentType
    """Where the content goes: `story` lasts 24 hours, `saved_story` stays on the Public Profile,
    and `spotlight` goes to the video feed. Defaults to `story`. Default: `"story"`.
    """


class RedditPlatformDataInput(TypedDict, total=False):
    """Options of a post on Reddit. A post is either a link post, with a URL or media, or a self
    post with text only. `forceSelf` overrides this choice. Without a `subreddit`, the one
    configured for the account is used. Some subreddits ask for a flair.
    """

    subreddit: str
    """The subreddit to post to, without the `r/` prefix, in place of the account's default. List
    the options with `GET /v1/accounts/{id}/reddit-subreddits`.
    """
    title: str
    """The title of the post. Defaults to the first line of the content, cut off at 300
    characters. At most 300 characters.
    """
    url: str
    """The URL of a link post. With it, Late creates a link post and not a text post, unless
    `force_self` is `True`.
    """
    force_self: bool
    """If `True`, Late creates a text post even if there is a URL or media."""
    flair_id: str
    """The ID of the flair, which some subreddits require. List the flairs with `GET
    /v1/accounts/{id}/reddit-flairs?subreddit=name`.
    """


class BlueskyPlatformDataInput(TypedDict, total=False):
    """Options of a post on Bluesky. A post can have up to 4 images or one video, and
    `threadItems` turns it into a chain of replies. Late compresses images over 1 MB.
    Properties of the media items can carry alt text.
    """

    thread_items: Sequence[BlueskyPlatformDataThreadItemInput | BlueskyPlatformDataThreadItem]
    """The posts of a Bluesky thread, in order: first the root, then its replies."""


class BlueskyPlatformDataThreadItemInput(TypedDict, total=False):
    """Bluesky platform data thread item."""

    content: str
    """The text of this post in the thread."""
    media_items: Sequence[MediaItemInput | MediaItem]
    """The media of this post in the thread."""


class RecyclingConfigInput(TypedDict, total=False):
    """Settings for recycling a post, that is, for publishing it again at a regular interval of
    weeks or months. After the post is published, Late creates new scheduled copies until an
    expiration condition is met.

    - Each account can have at most 10 active recycling posts.
    - YouTube and TikTok are left out of recycling.
    - On Twitter/X and Pinterest, use content variations to avoid being flagged for
      duplicates.
    """

    enabled: bool
    """Whether to recycle the post. Set it to `False` to turn recycling off. Default: `True`."""
    gap: int
    """The interval between copies, in the units of `gap_freq`. Required to enable recycling. At
    least 1.
    """
    gap_freq: RecyclingConfigGapFreq
    """The unit of the interval. Defaults to `month`. Default: `"month"`."""
    start_date: dt.datetime | str
    """When recycling starts. Defaults to the `scheduledFor` date of the post."""
    expire_count: int
    """The number of copies after which recycling stops. At least 1."""
    expire_date: dt.datetime | str
    """The date after which recycling stops, however many copies there are."""
    content_variations: Sequence[str]
    """Texts for the copies. Each copy takes the next text, in round-robin order. Provide at
    least 2, or send an empty array to remove the existing ones. If omitted, all copies have
    the original content. On Twitter/X and Pinterest, variations help to avoid flags for
    duplicate content. A platform's `customContent` still takes precedence. At most 20 items.
    """


class CreatePostMediaItemInput(TypedDict, total=False):
    """Create post media item."""

    type: CreatePostMediaItemType
    url: str
    """URL of the media file, such as the `publicUrl` from `POST /v1/media/presign`."""


class CreatePostPlatformInput(TypedDict, total=False):
    """Create post platform."""

    platform: str
    """Platform of the account, such as `twitter`."""
    account_id: str
    """ID of the account to post to."""
    custom_content: str
    """Text for this platform, used in place of `content`. Use it to fit each caption to its
    platform, for example to keep a tweet under 280 characters.
    """
    custom_media: Sequence[CreatePostPlatformCustomMediaInput | CreatePostPlatformCustomMedia]
    """Media for this platform only."""
    scheduled_for: dt.datetime | str
    """When to publish on this platform; defaults to the `scheduled_for` of the post."""
    platform_specific_data: PostPlatformSpecificDataInput
    """Settings that only this platform has."""


class CreatePostPlatformCustomMediaInput(TypedDict, total=False):
    """Create post platform custom media."""

    type: CreatePostPlatformCustomMediaType
    url: str
    """URL of the media file."""


if TYPE_CHECKING:
    PostPlatformSpecificDataInput = (
        TwitterPlatformDataInput
        | TwitterPlatformData
        | ThreadsPlatformDataInput
        | ThreadsPlatformData
        | FacebookPlatformDataInput
        | FacebookPlatformData
        | InstagramPlatformDataInput
        | InstagramPlatformData
        | LinkedInPlatformDataInput
        | LinkedInPlatformData
        | PinterestPlatformDataInput
        | PinterestPlatformData
        | YouTubePlatformDataInput
        | YouTubePlatformData
        | GoogleBusinessPlatformDataInput
        | GoogleBusinessPlatformData
        | TikTokPlatformDataInput
        | TikTokPlatformData
        | TelegramPlatformDataInput
        | TelegramPlatformData
        | SnapchatPlatformDataInput
        | SnapchatPlatformData
        | RedditPlatformDataInput
        | RedditPlatformData
        | BlueskyPlatformDataInput
        | BlueskyPlatformData
    )
    """Settings that only this platform has."""
else:
    PostPlatformSpecificDataInput = object
