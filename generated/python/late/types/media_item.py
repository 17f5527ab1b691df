"""Input types of media item."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.media_item import MediaItemType


class MediaItemInput(TypedDict, total=False):
    """A media file of a post. Its URL must be reachable by everyone over HTTPS. Upload files of
    up to 5 GB with `POST /v1/media/presign`. Late compresses images and videos that are too
    large for a platform, although it may not compress videos over 200 MB.
    """

    type: MediaItemType
    """The kind of media."""
    url: str
    """The public HTTPS URL of the file."""
    title: str
    """A title for the file. LinkedIn shows it as the document title of PDF and carousel posts.
    Without it, Late uses the post title, or else the filename.
    """
    filename: str
    """The name of the file."""
    size: int
    """The size of the file in bytes. Optional."""
    mime_type: str
    """The MIME type of the file, such as `image/jpeg` or `video/mp4`. Optional."""
    thumbnail: str
    """The URL of a thumbnail image for a video. Optional."""
    instagram_thumbnail: str
    """The URL of your own cover image for an Instagram Reel. Optional."""
    tiktok_processed: bool
    """For internal use: whether Late resized the image for TikTok."""
