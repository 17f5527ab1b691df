"""Models of tools."""

from typing import Literal

from .._model import Model

YouTubeVideoAction = Literal["download", "formats"] | str

DownloadYouTubeVideoFormat = Literal["video", "audio"] | str

YouTubeVideoQuality = Literal["hd", "sd"] | str

InstagramHashtagStatus = Literal["banned", "restricted", "safe", "unknown"] | str
"""Verdict on the hashtag."""

TikTokVideoAction = Literal["download", "formats"] | str

TwitterMediaAction = Literal["download", "formats"] | str


class YouTubeVideoFormat(Model, kw_only=True):
    """YouTube video format."""

    id: str | None = None
    """ID of the format; pass it as `formatId`."""
    label: str | None = None
    """Label of the format."""
    ext: str | None = None
    """File extension of the format."""
    type: str | None = None
    """Type of the format."""
    height: int | None = None
    """Height of the picture."""
    width: int | None = None
    """Width of the picture."""


class DownloadYouTubeVideoResponse(Model, kw_only=True, rename="camel"):
    """The download URL or the list of formats."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""
    formats: list[YouTubeVideoFormat] | None = None
    """Formats the video is available in."""


class YouTubeTranscriptSegment(Model, kw_only=True):
    """YouTube transcript segment."""

    text: str | None = None
    start: float | None = None
    """Where the segment starts in the video."""
    duration: float | None = None
    """How long the segment lasts."""


class GetYouTubeTranscriptResponse(Model, kw_only=True, rename="camel"):
    """The transcript."""

    success: bool | None = None
    video_id: str | None = None
    """ID of the YouTube video."""
    language: str | None = None
    """Language code of the returned transcript."""
    full_text: str | None = None
    """The whole transcript as one text."""
    segments: list[YouTubeTranscriptSegment] | None = None
    """The transcript split into timed segments."""


class DownloadInstagramMediaResponse(Model, kw_only=True, rename="camel"):
    """The download URL."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""


class InstagramHashtag(Model, kw_only=True):
    """Instagram hashtag."""

    hashtag: str | None = None
    status: InstagramHashtagStatus | None = None
    """Verdict on the hashtag."""
    reason: str | None = None
    """Reason for the verdict."""
    confidence: float | None = None
    """Confidence in the verdict."""


class InstagramHashtagSummary(Model, kw_only=True):
    """Number of hashtags per verdict."""

    banned: int | None = None
    """Number of banned hashtags."""
    restricted: int | None = None
    """Number of restricted hashtags."""
    safe: int | None = None
    """Number of safe hashtags."""


class CheckInstagramHashtagsResponse(Model, kw_only=True):
    """The verdict for each hashtag, and a summary."""

    success: bool | None = None
    results: list[InstagramHashtag] | None = None
    """One verdict per hashtag."""
    summary: InstagramHashtagSummary | None = None
    """Number of hashtags per verdict."""


class TikTokVideoFormat(Model, kw_only=True):
    """TikTok video format."""

    id: str | None = None
    """ID of the format; pass it as `formatId`."""
    label: str | None = None
    """Label of the format."""
    ext: str | None = None
    """File extension of the format."""


class DownloadTikTokVideoResponse(Model, kw_only=True, rename="camel"):
    """The download URL or the list of formats."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""
    formats: list[TikTokVideoFormat] | None = None
    """Formats the video is available in."""


class DownloadTwitterMediaResponse(Model, kw_only=True, rename="camel"):
    """The download URL."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""


class DownloadFacebookVideoResponse(Model, kw_only=True, rename="camel"):
    """The download URL and the thumbnail."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""
    thumbnail: str | None = None
    """URL of the thumbnail image."""


class DownloadLinkedInVideoResponse(Model, kw_only=True, rename="camel"):
    """The download URL."""

    success: bool | None = None
    title: str | None = None
    download_url: str | None = None
    """Direct URL of the file to download."""


class DownloadBlueskyMediaResponse(Model, kw_only=True, rename="camel"):
    """The download URL, with the text and thumbnail of the post."""

    success: bool | None = None
    title: str | None = None
    text: str | None = None
    """Text of the post."""
    download_url: str | None = None
    """Direct URL of the file to download."""
    thumbnail: str | None = None
    """URL of the thumbnail image."""
