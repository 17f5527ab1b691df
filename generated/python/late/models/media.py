"""Models of media."""

from typing import Literal

from .._model import Model

MediaPresignedUrlType = Literal["image", "video", "document"] | str
"""Kind of file, derived from its content type."""

MediaPresignedUrlContentType = (
    Literal[
        "image/jpeg",
        "image/jpg",
        "image/png",
        "image/webp",
        "image/gif",
        "video/mp4",
        "video/mpeg",
        "video/quicktime",
        "video/avi",
        "video/x-msvideo",
        "video/webm",
        "video/x-m4v",
        "application/pdf",
    ]
    | str
)
"""MIME type of the upload."""


class GetMediaPresignedUrlResponse(Model, kw_only=True, rename="camel"):
    """The upload URL and the public URL."""

    upload_url: str | None = None
    """Presigned URL to send the file to with PUT; it expires after 1 hour."""
    public_url: str | None = None
    """Public URL of the file, once it is uploaded."""
    key: str | None = None
    """Key (path) of the file in storage."""
    type: MediaPresignedUrlType | None = None
    """Kind of file, derived from its content type."""
