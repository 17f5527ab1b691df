"""Models of media item."""

from typing import Literal

from .._model import Model

MediaItemType = Literal["image", "video", "gif", "document"] | str
"""The kind of media."""


class MediaItem(Model, kw_only=True, rename="camel"):
    """A media file of a post. Its URL must be reachable by everyone over HTTPS. Upload files of
    up to 5 GB with `POST /v1/media/presign`. Late compresses images and videos that are too
    large for a platform, although it may not compress videos over 200 MB.
    """

    type: MediaItemType | None = None
    """The kind of media."""
    url: str | None = None
    """The public HTTPS URL of the file."""
    title: str | None = None
    """A title for the file. LinkedIn shows it as the document title of PDF and carousel posts.
    Without it, Late uses the post title, or else the filename.
    """
    filename: str | None = None
    """The name of the file."""
    size: int | None = None
    """The size of the file in bytes. Optional."""
    mime_type: str | None = None
    """The MIME type of the file, such as `image/jpeg` or `video/mp4`. Optional."""
    thumbnail: str | None = None
    """The URL of a thumbnail image for a video. Optional."""
    instagram_thumbnail: str | None = None
    """The URL of your own cover image for an Instagram Reel. Optional."""
    tiktok_processed: bool | None = None
    """For internal use: whether Late resized the image for TikTok."""
