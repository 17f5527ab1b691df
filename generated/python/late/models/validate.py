"""Models of validate."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants

ValidatePostPlatform = (
    Literal[
        "twitter",
        "instagram",
        "tiktok",
        "youtube",
        "facebook",
        "linkedin",
        "bluesky",
        "threads",
        "reddit",
        "pinterest",
        "telegram",
        "snapchat",
        "googlebusiness",
    ]
    | str
)

PostPlatformCustomMediaType = Literal["image", "video"] | str

PostMediaItemType = Literal["image", "video"] | str

MediaType = Literal["image", "video", "unknown"] | str
"""Kind of media."""

SubredditType = Literal["public", "private", "restricted"] | str
"""Who has access to the subreddit."""


class PostLengthPlatformsValue(Model, kw_only=True):
    """Post length platforms value."""

    count: int | None = None
    """Length of the text as this platform counts it, in characters."""
    limit: int | None = None
    """Most characters this platform allows."""
    valid: bool | None = None
    """Whether the text fits the limit."""


class ValidatePostLengthResponse(Model, kw_only=True):
    """Count and limit for each platform."""

    text: str | None = None
    """The text that was checked."""
    platforms: dict[str, PostLengthPlatformsValue] | None = None
    """Result for each platform variant, keyed by its name, such as `twitter` or
    `twitterPremium`.
    """


class PostMessageWarning(Model, kw_only=True):
    """Post message warning."""

    platform: str | None = None
    """Platform the warning is about."""
    warning: str | None = None


class PostMessage(Model, kw_only=True):
    """The post is valid."""

    valid: bool | None = None
    """Always `True` here."""
    message: str | None = None
    """Summary of the outcome."""
    warnings: list[PostMessageWarning] | None = None
    """Points that are close to a limit."""


class PostError(Model, kw_only=True):
    """Post error."""

    platform: str | None = None
    """Platform the error is about."""
    error: str | None = None


class PostErrorsWarning(Model, kw_only=True):
    """Post errors warning."""

    platform: str | None = None
    """Platform the warning is about."""
    warning: str | None = None


class PostErrors(Model, kw_only=True):
    """The post is not valid."""

    valid: bool | None = None
    """Always `False` here."""
    errors: list[PostError] | None = None
    """Reasons the post cannot be published."""
    warnings: list[PostErrorsWarning] | None = None
    """Points that are close to a limit."""


if TYPE_CHECKING:
    ValidatePostResponse = PostMessage | PostErrors | dict[str, Any]
    """Outcome of the validation, for valid and invalid posts alike."""
else:
    ValidatePostResponse = Annotated[Any, Variants("validate:PostMessage", "validate:PostErrors")]


class PostPlatformCustomMedia(Model, kw_only=True):
    """Post platform custom media."""

    url: str | None = None
    """URL of the media file."""
    type: PostPlatformCustomMediaType | None = None


class PostPlatform(Model, kw_only=True, rename="camel"):
    """Post platform."""

    platform: ValidatePostPlatform
    custom_content: str | None = None
    """Text for this platform only, in place of `content`."""
    platform_specific_data: dict[str, Any] | None = None
    """Settings for this platform."""
    custom_media: list[PostPlatformCustomMedia] | None = None
    """Media for this platform only."""


class PostMediaItem(Model, kw_only=True):
    """Post media item."""

    url: str | None = None
    """URL of the media file."""
    type: PostMediaItemType | None = None


class MediaPlatformLimitsValue(Model, kw_only=True, rename="camel"):
    """Media platform limits value."""

    limit: int | None = None
    """Size limit of the platform in bytes."""
    limit_formatted: str | None = None
    """Size limit in readable form, such as `8.0 MB`."""
    within_limit: bool | None = None
    """Whether the file is within the limit."""


class ValidateMediaResponse(Model, kw_only=True, rename="camel"):
    """Outcome of the check."""

    valid: bool | None = None
    """Whether the media URL passed the check."""
    url: str | None = None
    """The URL that was checked."""
    error: str | None = None
    """What went wrong, when `valid` is `False`."""
    content_type: str | None = None
    """MIME type of the file, such as `image/jpeg`."""
    size: int | None = None
    """Size of the file in bytes."""
    size_formatted: str | None = None
    """Size of the file in readable form, such as `245 KB`."""
    type: MediaType | None = None
    """Kind of media."""
    platform_limits: dict[str, MediaPlatformLimitsValue] | None = None
    """Size limit of each platform, keyed by platform name. Present only when both size and type
    are known.
    """


class ValidateSubreddit(Model, kw_only=True, rename="camel"):
    """Validate subreddit."""

    name: str | None = None
    """Name of the subreddit, such as `programming`."""
    title: str | None = None
    description: str | None = None
    subscribers: int | None = None
    """Number of subscribers."""
    is_nsfw: bool | None = msgspec.field(default=None, name="isNSFW")
    """Whether the subreddit is marked NSFW."""
    type: SubredditType | None = None
    """Who has access to the subreddit."""
    allow_images: bool | None = None
    """Whether image posts are allowed."""
    allow_videos: bool | None = None
    """Whether video posts are allowed."""


class Subreddit(Model, kw_only=True):
    """The subreddit exists."""

    exists: bool | None = None
    """Always `True` here."""
    subreddit: ValidateSubreddit | None = None


class SubredditError(Model, kw_only=True):
    """The subreddit was not found."""

    exists: bool | None = None
    """Always `False` here."""
    error: str | None = None
    """Why the subreddit was not found."""


if TYPE_CHECKING:
    ValidateSubredditResponse = Subreddit | SubredditError | dict[str, Any]
    """Whether the subreddit exists and, if so, its details."""
else:
    ValidateSubredditResponse = Annotated[
        Any, Variants("validate:Subreddit", "validate:SubredditError")
    ]
