"""Models of other."""

import datetime as dt
from typing import Literal

from .._model import Model
from .accounts import AccountWithFollowerStats
from .posts import User
from .profile import Profile
from .queue import QueueSchedule
from .social_account import SocialAccount

FollowerStatsResponseAggregation = Literal["daily", "weekly", "monthly"] | str
"""The interval at which the data is aggregated."""

UploadedFileType = Literal["image", "video", "document"] | str
"""The kind of file."""

UploadTokenResponseStatus = Literal["pending", "completed", "expired"] | str
"""The state of the upload."""

UploadTokenStatusResponseStatus = Literal["pending", "completed", "expired"] | str
"""The state of the upload."""

HashtagInfoStatus = Literal["safe", "banned", "restricted", "unknown"] | str
"""Whether the hashtag is safe, banned, or restricted."""


class ProfileGetResponse(Model, kw_only=True):
    """One profile."""

    profile: Profile | None = None


class ProfileUpdateResponse(Model, kw_only=True):
    """The profile after an update."""

    message: str | None = None
    """A message about the outcome."""
    profile: Profile | None = None


class ProfileDeleteResponse(Model, kw_only=True):
    """The confirmation that a profile was deleted."""

    message: str | None = None
    """A message about the outcome."""


class AccountsListResponse(Model, kw_only=True, rename="camel"):
    """A list of connected social accounts."""

    accounts: list[SocialAccount] | None = None
    has_analytics_access: bool | None = None
    """Whether the user has the Analytics add-on."""


class AccountGetResponse(Model, kw_only=True):
    """One connected social account."""

    account: SocialAccount | None = None


class FollowerStatsResponseDateRange(Model, kw_only=True, rename="camel"):
    """The date range of the statistics."""

    from_: dt.datetime | None = None
    """The start of the range."""
    to: dt.datetime | None = None
    """The end of the range."""


class FollowerStatsResponse(Model, kw_only=True, rename="camel"):
    """The follower growth of connected accounts over a date range."""

    accounts: list[AccountWithFollowerStats] | None = None
    date_range: FollowerStatsResponseDateRange | None = None
    """The date range of the statistics."""
    aggregation: FollowerStatsResponseAggregation | None = None
    """The interval at which the data is aggregated."""


class UploadedFile(Model, kw_only=True, rename="camel"):
    """A file that was uploaded."""

    type: UploadedFileType | None = None
    """The kind of file."""
    url: str | None = None
    """The URL of the file."""
    filename: str | None = None
    """The name of the file."""
    size: int | None = None
    """The size of the file in bytes."""
    mime_type: str | None = None
    """The MIME type of the file."""


class MediaUploadResponse(Model, kw_only=True):
    """The result of a media upload."""

    files: list[UploadedFile] | None = None
    """The files that were uploaded."""


class UploadTokenResponse(Model, kw_only=True, rename="camel"):
    """A token for uploading files, with the URL to use."""

    token: str | None = None
    """The upload token."""
    upload_url: str | None = None
    """The URL at which to upload the files."""
    expires_at: dt.datetime | None = None
    """When the token expires."""
    status: UploadTokenResponseStatus | None = None
    """The state of the upload."""


class UploadTokenStatusResponse(Model, kw_only=True, rename="camel"):
    """The state of an upload token and its files."""

    token: str | None = None
    """The upload token."""
    status: UploadTokenStatusResponseStatus | None = None
    """The state of the upload."""
    files: list[UploadedFile] | None = None
    """The files uploaded with the token."""
    created_at: dt.datetime | None = None
    """When the token was created."""
    expires_at: dt.datetime | None = None
    """When the token expires."""
    completed_at: dt.datetime | None = None
    """When the upload was completed."""


class QueueSlotsResponse(Model, kw_only=True, rename="camel"):
    """The queue of a profile and its upcoming slots."""

    exists: bool | None = None
    """Whether the queue exists."""
    schedule: QueueSchedule | None = None
    next_slots: list[dt.datetime] | None = None
    """The times of the upcoming slots."""


class QueueUpdateResponse(Model, kw_only=True, rename="camel"):
    """The queue after an update, with its upcoming slots."""

    success: bool | None = None
    schedule: QueueSchedule | None = None
    next_slots: list[dt.datetime] | None = None
    """The times of the upcoming slots."""
    reshuffled_count: int | None = None
    """The number of queued posts that were rescheduled to match the new slots."""


class QueueDeleteResponse(Model, kw_only=True):
    """The confirmation that a queue was deleted."""

    success: bool | None = None
    deleted: bool | None = None
    """Whether the queue was deleted."""


class QueuePreviewResponse(Model, kw_only=True, rename="camel"):
    """The upcoming slots of a profile's queue."""

    profile_id: str | None = None
    """The ID of the profile."""
    count: int | None = None
    """The number of slots returned."""
    slots: list[dt.datetime] | None = None
    """The times of the upcoming slots."""


class QueueNextSlotResponse(Model, kw_only=True, rename="camel"):
    """The next available slot of a profile's queue."""

    profile_id: str | None = None
    """The ID of the profile."""
    next_slot: dt.datetime | None = None
    """The time of the next available slot."""
    timezone: str | None = None
    """The time zone of the queue."""


class DownloadFormat(Model, kw_only=True, rename="camel"):
    """A format in which a media file can be downloaded."""

    format_id: str | None = None
    """The ID of the format."""
    ext: str | None = None
    """The file extension of the format."""
    resolution: str | None = None
    """The resolution of the format."""
    filesize: int | None = None
    """The size of the file."""
    quality: str | None = None
    """The quality of the format."""


class DownloadResponse(Model, kw_only=True):
    """A media file to download, with its available formats."""

    url: str | None = None
    """The URL of the download."""
    title: str | None = None
    """The title of the media."""
    thumbnail: str | None = None
    """The URL of a thumbnail image."""
    duration: int | None = None
    """The length of the media."""
    formats: list[DownloadFormat] | None = None
    """The formats in which the media is available."""


class TranscriptSegment(Model, kw_only=True):
    """A part of a transcript and its place in the video."""

    text: str | None = None
    """The words of the segment."""
    start: float | None = None
    """The time at which the segment starts."""
    duration: float | None = None
    """How long the segment lasts."""


class TranscriptResponse(Model, kw_only=True):
    """The transcript of a video."""

    transcript: str | None = None
    """The whole transcript as text."""
    segments: list[TranscriptSegment] | None = None
    """The transcript in timed segments."""
    language: str | None = None
    """The language of the transcript."""


class HashtagInfo(Model, kw_only=True, rename="camel"):
    """A hashtag and whether it is safe to use."""

    hashtag: str | None = None
    status: HashtagInfoStatus | None = None
    """Whether the hashtag is safe, banned, or restricted."""
    post_count: int | None = None
    """The number of posts with the hashtag."""


class HashtagCheckResponse(Model, kw_only=True):
    """The result of a hashtag check."""

    hashtags: list[HashtagInfo] | None = None
    """The result for each hashtag."""


class CaptionResponse(Model, kw_only=True):
    """A caption."""

    caption: str | None = None
    """The text of the caption."""


class UsersListResponse(Model, kw_only=True):
    """A list of users."""

    users: list[User] | None = None


class UserGetResponse(Model, kw_only=True):
    """One user."""

    user: User | None = None
