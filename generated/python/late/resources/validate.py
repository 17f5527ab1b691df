"""Validate: methods of the API."""

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
    from ..models.validate import (
        PostMediaItem,
        PostPlatform,
        ValidateMediaResponse,
        ValidatePostLengthResponse,
        ValidatePostResponse,
        ValidateSubredditResponse,
    )
    from ..types.validate import PostMediaItemInput, PostPlatformInput

_POST_LENGTH = Operation(
    "validate.post_length",
    "POST",
    "/v1/tools/validate/post-length",
    "validate:ValidatePostLengthResponse",
)
_POST = Operation(
    "validate.post",
    "POST",
    "/v1/tools/validate/post",
    "validate:ValidatePostResponse",
    inputs={"platforms": "validate:PostPlatform", "mediaItems": "validate:PostMediaItem"},
)
_MEDIA = Operation(
    "validate.media", "POST", "/v1/tools/validate/media", "validate:ValidateMediaResponse"
)
_SUBREDDIT = Operation(
    "validate.subreddit",
    "GET",
    "/v1/tools/validate/subreddit",
    "validate:ValidateSubredditResponse",
)


class Validate(Resource):
    """Check a post before you publish it: its content, character counts, media URLs, and whether
    a subreddit exists.
    """

    def post_length(
        self, *, text: str, **options: Unpack[RequestOptions]
    ) -> ValidatePostLengthResponse:
        """Check post length.

        Counts the characters of a text the way each platform does, and tells you whether the text
        fits. The response covers all 15 supported platform variants.

        - Twitter/X weighs characters: a URL counts as 23 (it becomes a t.co link), an emoji as 2.
        - Every other platform counts plain characters.

        Args:
            text: Text of the post.

        Returns:
            Count and limit for each platform.

        Example:
            late.validate.post_length(text="Our winter blend is back!")
        """
        return self._call(_POST_LENGTH, options, body={"text": text})

    def post(
        self,
        *,
        platforms: Sequence[PostPlatformInput | PostPlatform],
        content: str | Omit = omit,
        media_items: Sequence[PostMediaItemInput | PostMediaItem] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ValidatePostResponse:
        """Validate a post.

        Runs all the checks of publishing on a post, without publishing it. The body is the same as
        for `POST /v1/posts`.

        - It catches, among others, missing media for Instagram, TikTok, or YouTube, too many
          hashtags, malformed threads, unmet Facebook Reel requirements, and texts that are too
          long.
        - It looks at content only: it does not check accounts, process media, or count toward your
          usage.
        - Failures come back as errors. Content above 90% of a character limit comes back as a
          warning.

        Args:
            platforms: Platforms to post to, in the format of `POST /v1/posts`.
            content: Text of the post.
            media_items: Media that all platforms share.

        Returns:
            Outcome of the validation, for valid and invalid posts alike.

        Example:
            late.validate.post(
                platforms=[{"platform": "twitter"}, {"platform": "bluesky"}],
                content="Our winter blend is back!",
            )
        """
        return self._call(
            _POST,
            options,
            body={"platforms": platforms, "content": content, "mediaItems": media_items},
        )

    def media(self, *, url: str, **options: Unpack[RequestOptions]) -> ValidateMediaResponse:
        """Validate a media URL.

        Checks that a media URL can be reached, and returns its content type, its file size, and how
        that size compares with the limit of each platform.

        - The check sends a HEAD request and falls back to GET.
        - Private and localhost URLs are rejected, to protect against SSRF.
        - The limits are those the platforms really apply to uploads.

        Args:
            url: URL of the media file; it must be public.

        Returns:
            Outcome of the check.

        Example:
            late.validate.media(url="https://example.com/media/winter-blend.jpg")
        """
        return self._call(_MEDIA, options, body={"url": url})

    def subreddit(
        self, *, name: str, **options: Unpack[RequestOptions]
    ) -> ValidateSubredditResponse:
        """Check that a subreddit exists.

        Looks up a subreddit in the public JSON API of Reddit and returns its title, its subscriber
        count, whether it is NSFW, and which post types it allows. No Reddit authorization is
        needed. A private, banned, or nonexistent subreddit gives `exists: false`.

        Args:
            name: Name of the subreddit; the `r/` prefix is optional.

        Returns:
            Whether the subreddit exists and, if so, its details.

        Example:
            late.validate.subreddit(name="Example")
        """
        return self._call(_SUBREDDIT, options, query={"name": name})


class AsyncValidate(AsyncResource):
    """Check a post before you publish it: its content, character counts, media URLs, and whether
    a subreddit exists.
    """

    async def post_length(
        self, *, text: str, **options: Unpack[RequestOptions]
    ) -> ValidatePostLengthResponse:
        """Check post length.

        Counts the characters of a text the way each platform does, and tells you whether the text
        fits. The response covers all 15 supported platform variants.

        - Twitter/X weighs characters: a URL counts as 23 (it becomes a t.co link), an emoji as 2.
        - Every other platform counts plain characters.

        Args:
            text: Text of the post.

        Returns:
            Count and limit for each platform.
        """
        return await self._call(_POST_LENGTH, options, body={"text": text})

    async def post(
        self,
        *,
        platforms: Sequence[PostPlatformInput | PostPlatform],
        content: str | Omit = omit,
        media_items: Sequence[PostMediaItemInput | PostMediaItem] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ValidatePostResponse:
        """Validate a post.

        Runs all the checks of publishing on a post, without publishing it. The body is the same as
        for `POST /v1/posts`.

        - It catches, among others, missing media for Instagram, TikTok, or YouTube, too many
          hashtags, malformed threads, unmet Facebook Reel requirements, and texts that are too
          long.
        - It looks at content only: it does not check accounts, process media, or count toward your
          usage.
        - Failures come back as errors. Content above 90% of a character limit comes back as a
          warning.

        Args:
            platforms: Platforms to post to, in the format of `POST /v1/posts`.
            content: Text of the post.
            media_items: Media that all platforms share.

        Returns:
            Outcome of the validation, for valid and invalid posts alike.
        """
        return await self._call(
            _POST,
            options,
            body={"platforms": platforms, "content": content, "mediaItems": media_items},
        )

    async def media(self, *, url: str, **options: Unpack[RequestOptions]) -> ValidateMediaResponse:
        """Validate a media URL.

        Checks that a media URL can be reached, and returns its content type, its file size, and how
        that size compares with the limit of each platform.

        - The check sends a HEAD request and falls back to GET.
        - Private and localhost URLs are rejected, to protect against SSRF.
        - The limits are those the platforms really apply to uploads.

        Args:
            url: URL of the media file; it must be public.

        Returns:
            Outcome of the check.
        """
        return await self._call(_MEDIA, options, body={"url": url})

    async def subreddit(
        self, *, name: str, **options: Unpack[RequestOptions]
    ) -> ValidateSubredditResponse:
        """Check that a subreddit exists.

        Looks up a subreddit in the public JSON API of Reddit and returns its title, its subscriber
        count, whether it is NSFW, and which post types it allows. No Reddit authorization is
        needed. A private, banned, or nonexistent subreddit gives `exists: false`.

        Args:
            name: Name of the subreddit; the `r/` prefix is optional.

        Returns:
            Whether the subreddit exists and, if so, its details.
        """
        return await self._call(_SUBREDDIT, options, query={"name": name})
