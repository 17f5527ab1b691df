"""Tools: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.tools import (
        CheckInstagramHashtagsResponse,
        DownloadBlueskyMediaResponse,
        DownloadFacebookVideoResponse,
        DownloadInstagramMediaResponse,
        DownloadLinkedInVideoResponse,
        DownloadTikTokVideoResponse,
        DownloadTwitterMediaResponse,
        DownloadYouTubeVideoFormat,
        DownloadYouTubeVideoResponse,
        GetYouTubeTranscriptResponse,
        TikTokVideoAction,
        TwitterMediaAction,
        YouTubeVideoAction,
        YouTubeVideoQuality,
    )

_DOWNLOAD_YOUTUBE_VIDEO = Operation(
    "tools.download_youtube_video",
    "GET",
    "/v1/tools/youtube/download",
    "tools:DownloadYouTubeVideoResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_GET_YOUTUBE_TRANSCRIPT = Operation(
    "tools.get_youtube_transcript",
    "GET",
    "/v1/tools/youtube/transcript",
    "tools:GetYouTubeTranscriptResponse",
)
_DOWNLOAD_INSTAGRAM_MEDIA = Operation(
    "tools.download_instagram_media",
    "GET",
    "/v1/tools/instagram/download",
    "tools:DownloadInstagramMediaResponse",
)
_CHECK_INSTAGRAM_HASHTAGS = Operation(
    "tools.check_instagram_hashtags",
    "POST",
    "/v1/tools/instagram/hashtag-checker",
    "tools:CheckInstagramHashtagsResponse",
)
_DOWNLOAD_TIKTOK_VIDEO = Operation(
    "tools.download_tiktok_video",
    "GET",
    "/v1/tools/tiktok/download",
    "tools:DownloadTikTokVideoResponse",
)
_DOWNLOAD_TWITTER_MEDIA = Operation(
    "tools.download_twitter_media",
    "GET",
    "/v1/tools/twitter/download",
    "tools:DownloadTwitterMediaResponse",
)
_DOWNLOAD_FACEBOOK_VIDEO = Operation(
    "tools.download_facebook_video",
    "GET",
    "/v1/tools/facebook/download",
    "tools:DownloadFacebookVideoResponse",
)
_DOWNLOAD_LINKEDIN_VIDEO = Operation(
    "tools.download_linkedin_video",
    "GET",
    "/v1/tools/linkedin/download",
    "tools:DownloadLinkedInVideoResponse",
)
_DOWNLOAD_BLUESKY_MEDIA = Operation(
    "tools.download_bluesky_media",
    "GET",
    "/v1/tools/bluesky/download",
    "tools:DownloadBlueskyMediaResponse",
)


class Tools(Resource):
    """Download media and use other utilities. The tools need a paid plan.

    Calls per day are limited by plan:

    - Build: 50
    - Accelerate: 500
    - Unlimited: no limit

    Every response carries the `X-RateLimit-Limit`, `X-RateLimit-Remaining`, and
    `X-RateLimit-Reset` headers.
    """

    def download_youtube_video(
        self,
        *,
        url: str,
        action: YouTubeVideoAction | Omit = omit,
        format: DownloadYouTubeVideoFormat | Omit = omit,
        quality: YouTubeVideoQuality | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadYouTubeVideoResponse:
        """Download a YouTube video.

        Gets a direct download URL for a YouTube video or its audio, or lists the formats on offer
        when `action` is `formats`.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited. The Tools API
        is not part of the free plan.

        Args:
            url: URL or ID of the YouTube video.
            action: What to return: `download` for a download URL, `formats` for the list of
                formats. Default: `"download"`.
            format: Whether to download video or audio; applies when `action` is `download`.
                Default: `"video"`.
            quality: Quality of the download. Default: `"hd"`.
            format_id: ID of one format, taken from the `formats` list.

        Returns:
            The download URL or the list of formats.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The free plan does not include the Tools API.
            RateLimitError: You have used up the calls for today.

        Example:
            late.tools.download_youtube_video(
                url="https://example.com", action="download", format="video"
            )
        """
        return self._call(
            _DOWNLOAD_YOUTUBE_VIDEO,
            options,
            query={
                "url": url,
                "action": action,
                "format": format,
                "quality": quality,
                "formatId": format_id,
            },
        )

    def get_youtube_transcript(
        self, *, url: str, lang: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetYouTubeTranscriptResponse:
        """Get a YouTube transcript.

        Extracts the transcript (captions) of a YouTube video, as full text and as timed segments.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL or ID of the YouTube video.
            lang: Language code of the transcript. Default: `"en"`.

        Returns:
            The transcript.

        Raises:
            NotFoundError: The video has no transcript.
            ServerError: The transcript service is down for the moment.

        Example:
            late.tools.get_youtube_transcript(url="https://example.com")
        """
        return self._call(_GET_YOUTUBE_TRANSCRIPT, options, query={"url": url, "lang": lang})

    def download_instagram_media(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadInstagramMediaResponse:
        """Download Instagram media.

        Gets a download URL for an Instagram reel, post, or photo.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Instagram reel or post.

        Returns:
            The download URL.

        Example:
            late.tools.download_instagram_media(url="https://example.com")
        """
        return self._call(_DOWNLOAD_INSTAGRAM_MEDIA, options, query={"url": url})

    def check_instagram_hashtags(
        self, *, hashtags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> CheckInstagramHashtagsResponse:
        """Check Instagram hashtags for bans.

        Tells you whether each Instagram hashtag is banned, restricted, or safe. One call takes up
        to 20 hashtags.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            hashtags: Hashtags to check, such as `travel`, at most 20.

        Returns:
            The verdict for each hashtag, and a summary.

        Example:
            late.tools.check_instagram_hashtags(hashtags=["coffee", "followforfollow"])
        """
        return self._call(_CHECK_INSTAGRAM_HASHTAGS, options, body={"hashtags": hashtags})

    def download_tiktok_video(
        self,
        *,
        url: str,
        action: TikTokVideoAction | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadTikTokVideoResponse:
        """Download a TikTok video.

        Gets a download URL for a TikTok video, with or without the watermark, or lists the formats
        on offer when `action` is `formats`.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL or ID of the TikTok video.
            action: What to return: `download` for a download URL, `formats` for the list of
                formats. Default: `"download"`.
            format_id: ID of one format; `0` is the video without watermark.

        Returns:
            The download URL or the list of formats.

        Example:
            late.tools.download_tiktok_video(
                url="https://example.com", action="download", format_id="66f1a2b3c4d5e6f708192a68"
            )
        """
        return self._call(
            _DOWNLOAD_TIKTOK_VIDEO,
            options,
            query={"url": url, "action": action, "formatId": format_id},
        )

    def download_twitter_media(
        self,
        *,
        url: str,
        action: TwitterMediaAction | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadTwitterMediaResponse:
        """Download Twitter/X media.

        Gets a download URL for the video in a Twitter/X post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Twitter/X post.
            action: What to return: `download` for a download URL, `formats` for the formats on
                offer. Default: `"download"`.
            format_id: ID of the format to download.

        Returns:
            The download URL.

        Example:
            late.tools.download_twitter_media(
                url="https://example.com", action="download", format_id="66f1a2b3c4d5e6f708192a68"
            )
        """
        return self._call(
            _DOWNLOAD_TWITTER_MEDIA,
            options,
            query={"url": url, "action": action, "formatId": format_id},
        )

    def download_facebook_video(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadFacebookVideoResponse:
        """Download a Facebook video.

        Gets a download URL for a Facebook video or reel.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Facebook video or reel.

        Returns:
            The download URL and the thumbnail.

        Example:
            late.tools.download_facebook_video(url="https://example.com")
        """
        return self._call(_DOWNLOAD_FACEBOOK_VIDEO, options, query={"url": url})

    def download_linkedin_video(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadLinkedInVideoResponse:
        """Download a LinkedIn video.

        Gets a download URL for the video in a LinkedIn post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the LinkedIn post.

        Returns:
            The download URL.

        Example:
            late.tools.download_linkedin_video(url="https://example.com")
        """
        return self._call(_DOWNLOAD_LINKEDIN_VIDEO, options, query={"url": url})

    def download_bluesky_media(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadBlueskyMediaResponse:
        """Download Bluesky media.

        Gets a download URL for the video in a Bluesky post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Bluesky post.

        Returns:
            The download URL, with the text and thumbnail of the post.

        Example:
            late.tools.download_bluesky_media(url="https://example.com")
        """
        return self._call(_DOWNLOAD_BLUESKY_MEDIA, options, query={"url": url})


class AsyncTools(AsyncResource):
    """Download media and use other utilities. The tools need a paid plan.

    Calls per day are limited by plan:

    - Build: 50
    - Accelerate: 500
    - Unlimited: no limit

    Every response carries the `X-RateLimit-Limit`, `X-RateLimit-Remaining`, and
    `X-RateLimit-Reset` headers.
    """

    async def download_youtube_video(
        self,
        *,
        url: str,
        action: YouTubeVideoAction | Omit = omit,
        format: DownloadYouTubeVideoFormat | Omit = omit,
        quality: YouTubeVideoQuality | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadYouTubeVideoResponse:
        """Download a YouTube video.

        Gets a direct download URL for a YouTube video or its audio, or lists the formats on offer
        when `action` is `formats`.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited. The Tools API
        is not part of the free plan.

        Args:
            url: URL or ID of the YouTube video.
            action: What to return: `download` for a download URL, `formats` for the list of
                formats. Default: `"download"`.
            format: Whether to download video or audio; applies when `action` is `download`.
                Default: `"video"`.
            quality: Quality of the download. Default: `"hd"`.
            format_id: ID of one format, taken from the `formats` list.

        Returns:
            The download URL or the list of formats.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The free plan does not include the Tools API.
            RateLimitError: You have used up the calls for today.
        """
        return await self._call(
            _DOWNLOAD_YOUTUBE_VIDEO,
            options,
            query={
                "url": url,
                "action": action,
                "format": format,
                "quality": quality,
                "formatId": format_id,
            },
        )

    async def get_youtube_transcript(
        self, *, url: str, lang: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetYouTubeTranscriptResponse:
        """Get a YouTube transcript.

        Extracts the transcript (captions) of a YouTube video, as full text and as timed segments.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL or ID of the YouTube video.
            lang: Language code of the transcript. Default: `"en"`.

        Returns:
            The transcript.

        Raises:
            NotFoundError: The video has no transcript.
            ServerError: The transcript service is down for the moment.
        """
        return await self._call(_GET_YOUTUBE_TRANSCRIPT, options, query={"url": url, "lang": lang})

    async def download_instagram_media(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadInstagramMediaResponse:
        """Download Instagram media.

        Gets a download URL for an Instagram reel, post, or photo.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Instagram reel or post.

        Returns:
            The download URL.
        """
        return await self._call(_DOWNLOAD_INSTAGRAM_MEDIA, options, query={"url": url})

    async def check_instagram_hashtags(
        self, *, hashtags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> CheckInstagramHashtagsResponse:
        """Check Instagram hashtags for bans.

        Tells you whether each Instagram hashtag is banned, restricted, or safe. One call takes up
        to 20 hashtags.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            hashtags: Hashtags to check, such as `travel`, at most 20.

        Returns:
            The verdict for each hashtag, and a summary.
        """
        return await self._call(_CHECK_INSTAGRAM_HASHTAGS, options, body={"hashtags": hashtags})

    async def download_tiktok_video(
        self,
        *,
        url: str,
        action: TikTokVideoAction | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadTikTokVideoResponse:
        """Download a TikTok video.

        Gets a download URL for a TikTok video, with or without the watermark, or lists the formats
        on offer when `action` is `formats`.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL or ID of the TikTok video.
            action: What to return: `download` for a download URL, `formats` for the list of
                formats. Default: `"download"`.
            format_id: ID of one format; `0` is the video without watermark.

        Returns:
            The download URL or the list of formats.
        """
        return await self._call(
            _DOWNLOAD_TIKTOK_VIDEO,
            options,
            query={"url": url, "action": action, "formatId": format_id},
        )

    async def download_twitter_media(
        self,
        *,
        url: str,
        action: TwitterMediaAction | Omit = omit,
        format_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DownloadTwitterMediaResponse:
        """Download Twitter/X media.

        Gets a download URL for the video in a Twitter/X post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Twitter/X post.
            action: What to return: `download` for a download URL, `formats` for the formats on
                offer. Default: `"download"`.
            format_id: ID of the format to download.

        Returns:
            The download URL.
        """
        return await self._call(
            _DOWNLOAD_TWITTER_MEDIA,
            options,
            query={"url": url, "action": action, "formatId": format_id},
        )

    async def download_facebook_video(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadFacebookVideoResponse:
        """Download a Facebook video.

        Gets a download URL for a Facebook video or reel.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Facebook video or reel.

        Returns:
            The download URL and the thumbnail.
        """
        return await self._call(_DOWNLOAD_FACEBOOK_VIDEO, options, query={"url": url})

    async def download_linkedin_video(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadLinkedInVideoResponse:
        """Download a LinkedIn video.

        Gets a download URL for the video in a LinkedIn post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the LinkedIn post.

        Returns:
            The download URL.
        """
        return await self._call(_DOWNLOAD_LINKEDIN_VIDEO, options, query={"url": url})

    async def download_bluesky_media(
        self, *, url: str, **options: Unpack[RequestOptions]
    ) -> DownloadBlueskyMediaResponse:
        """Download Bluesky media.

        Gets a download URL for the video in a Bluesky post.

        Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.

        Args:
            url: URL of the Bluesky post.

        Returns:
            The download URL, with the text and thumbnail of the post.
        """
        return await self._call(_DOWNLOAD_BLUESKY_MEDIA, options, query={"url": url})
