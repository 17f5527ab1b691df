"""Media: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.media import GetMediaPresignedUrlResponse, MediaPresignedUrlContentType

_GET_PRESIGNED_URL = Operation(
    "media.get_presigned_url",
    "POST",
    "/v1/media/presign",
    "media:GetMediaPresignedUrlResponse",
    errors={"400": "errors:BadRequestBody", "401": "errors:UnauthorizedBody"},
)


class Media(Resource):
    """Upload media files for use in posts."""

    def get_presigned_url(
        self,
        *,
        filename: str,
        content_type: MediaPresignedUrlContentType,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetMediaPresignedUrlResponse:
        """Get a presigned upload URL.

        Returns a presigned URL for uploading a file of up to 5 GB straight to cloud storage. Send
        the file to `upload_url` with PUT, then use `public_url` in your posts. The upload URL
        expires after 1 hour.

        Args:
            filename: Name of the file, such as `my-video.mp4`.
            content_type: MIME type of the upload.
            size: Size of the file in bytes, at most 5 GB. Optional; lets Late check the size before
                the upload.

        Returns:
            The upload URL and the public URL.

        Raises:
            BadRequestError: `filename` or `content_type` is missing, or the content type is not
                supported.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.media.get_presigned_url(
                filename="winter-blend.mp4", content_type="video/mp4", size=15234567
            )
        """
        return self._call(
            _GET_PRESIGNED_URL,
            options,
            body={"filename": filename, "contentType": content_type, "size": size},
        )


class AsyncMedia(AsyncResource):
    """Upload media files for use in posts."""

    async def get_presigned_url(
        self,
        *,
        filename: str,
        content_type: MediaPresignedUrlContentType,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetMediaPresignedUrlResponse:
        """Get a presigned upload URL.

        Returns a presigned URL for uploading a file of up to 5 GB straight to cloud storage. Send
        the file to `upload_url` with PUT, then use `public_url` in your posts. The upload URL
        expires after 1 hour.

        Args:
            filename: Name of the file, such as `my-video.mp4`.
            content_type: MIME type of the upload.
            size: Size of the file in bytes, at most 5 GB. Optional; lets Late check the size before
                the upload.

        Returns:
            The upload URL and the public URL.

        Raises:
            BadRequestError: `filename` or `content_type` is missing, or the content type is not
                supported.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(
            _GET_PRESIGNED_URL,
            options,
            body={"filename": filename, "contentType": content_type, "size": size},
        )
