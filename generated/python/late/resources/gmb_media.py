"""Gmb Media: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.gmb_media import (
        CreateGoogleBusinessMediaResponse,
        DeleteGoogleBusinessMediaResponse,
        GoogleBusinessMediaCategory,
        GoogleBusinessMediaFormat,
        GoogleBusinessMediaItem,
        ListGoogleBusinessMediaResponse,
    )

_LIST = Operation(
    "gmb.media.list",
    "GET",
    "/v1/accounts/{accountId}/gmb-media",
    "gmb_media:ListGoogleBusinessMediaResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
    page=Paging(
        "cursor", ("media_items",), "pageToken", next=("next_page_token",), limit="pageSize"
    ),
)
_CREATE = Operation(
    "gmb.media.create",
    "POST",
    "/v1/accounts/{accountId}/gmb-media",
    "gmb_media:CreateGoogleBusinessMediaResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)
_DELETE = Operation(
    "gmb.media.delete",
    "DELETE",
    "/v1/accounts/{accountId}/gmb-media",
    "gmb_media:DeleteGoogleBusinessMediaResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)


class GmbMedia(Resource):
    """List, add, and delete photos of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[GoogleBusinessMediaItem, ListGoogleBusinessMediaResponse]:
        """List location media.

        Returns one page of the media items (photos) of a Google Business Profile location, with
        their URLs, descriptions, categories, and metadata.

        Args:
            account_id: ID of the Google Business account in Late.
            page_size: Number of media items per page, at most 100. Default: `100`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of media items.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            for item in late.gmb.media.list("66f1a2b3c4d5e6f708192ad7"):
                print(item)
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )

    def create(
        self,
        account_id: str,
        *,
        source_url: str,
        media_format: GoogleBusinessMediaFormat | Omit = omit,
        description: str | Omit = omit,
        category: GoogleBusinessMediaCategory | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateGoogleBusinessMediaResponse:
        """Add a location photo.

        Adds a media item (photo) to a Google Business Profile location from a public URL.
        `category` decides where the photo appears: `COVER`, `PROFILE`, `LOGO`, `EXTERIOR`,
        `INTERIOR`, `FOOD_AND_DRINK`, `MENU`, `PRODUCT`, `TEAMS`, or `ADDITIONAL`.

        Args:
            account_id: ID of the Google Business account in Late.
            source_url: URL of the image; it must be publicly accessible.
            media_format: Whether the item is a photo or a video. Default: `"PHOTO"`.
            description: Text that describes the photo.
            category: Place on the listing where the photo appears.

        Returns:
            The media item is created.

        Raises:
            BadRequestError: The request is invalid, or the media format is not supported.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.media.create(
                "66f1a2b3c4d5e6f708192ad7",
                source_url="https://example.com/photos/bar.jpg",
                media_format="PHOTO",
                description="The espresso bar",
                category="INTERIOR",
            )
        """
        return self._call(
            _CREATE,
            options,
            path=(account_id,),
            body={
                "sourceUrl": source_url,
                "mediaFormat": media_format,
                "description": description,
                "category": category,
            },
        )

    def delete(
        self, account_id: str, *, media_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteGoogleBusinessMediaResponse:
        """Delete a location photo.

        Deletes a photo or another media item from a Google Business Profile location.

        Args:
            account_id: ID of the Google Business account in Late.
            media_id: ID of the media item to delete.

        Returns:
            The media item is deleted.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.media.delete("66f1a2b3c4d5e6f708192ad7", media_id="66f1a2b3c4d5e6f708192a18")
        """
        return self._call(_DELETE, options, path=(account_id,), query={"mediaId": media_id})


class AsyncGmbMedia(AsyncResource):
    """List, add, and delete photos of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[GoogleBusinessMediaItem, ListGoogleBusinessMediaResponse]:
        """List location media.

        Returns one page of the media items (photos) of a Google Business Profile location, with
        their URLs, descriptions, categories, and metadata.

        Args:
            account_id: ID of the Google Business account in Late.
            page_size: Number of media items per page, at most 100. Default: `100`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of media items.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )

    async def create(
        self,
        account_id: str,
        *,
        source_url: str,
        media_format: GoogleBusinessMediaFormat | Omit = omit,
        description: str | Omit = omit,
        category: GoogleBusinessMediaCategory | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateGoogleBusinessMediaResponse:
        """Add a location photo.

        Adds a media item (photo) to a Google Business Profile location from a public URL.
        `category` decides where the photo appears: `COVER`, `PROFILE`, `LOGO`, `EXTERIOR`,
        `INTERIOR`, `FOOD_AND_DRINK`, `MENU`, `PRODUCT`, `TEAMS`, or `ADDITIONAL`.

        Args:
            account_id: ID of the Google Business account in Late.
            source_url: URL of the image; it must be publicly accessible.
            media_format: Whether the item is a photo or a video. Default: `"PHOTO"`.
            description: Text that describes the photo.
            category: Place on the listing where the photo appears.

        Returns:
            The media item is created.

        Raises:
            BadRequestError: The request is invalid, or the media format is not supported.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(
            _CREATE,
            options,
            path=(account_id,),
            body={
                "sourceUrl": source_url,
                "mediaFormat": media_format,
                "description": description,
                "category": category,
            },
        )

    async def delete(
        self, account_id: str, *, media_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteGoogleBusinessMediaResponse:
        """Delete a location photo.

        Deletes a photo or another media item from a Google Business Profile location.

        Args:
            account_id: ID of the Google Business account in Late.
            media_id: ID of the media item to delete.

        Returns:
            The media item is deleted.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(_DELETE, options, path=(account_id,), query={"mediaId": media_id})
