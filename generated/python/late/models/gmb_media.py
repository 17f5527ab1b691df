"""Models of gmb media."""

import datetime as dt
from typing import Literal

from .._model import Model

GoogleBusinessMediaItemMediaFormat = Literal["PHOTO", "VIDEO"] | str
"""Whether the item is a photo or a video."""

GoogleBusinessMediaFormat = Literal["PHOTO", "VIDEO"] | str
"""Whether the item is a photo or a video."""

GoogleBusinessMediaCategory = (
    Literal[
        "COVER",
        "PROFILE",
        "LOGO",
        "EXTERIOR",
        "INTERIOR",
        "FOOD_AND_DRINK",
        "MENU",
        "PRODUCT",
        "TEAMS",
        "ADDITIONAL",
    ]
    | str
)
"""Place on the listing where the photo appears."""


class GoogleBusinessMediaItemLocationAssociation(Model, kw_only=True):
    """How the media item relates to the location."""

    category: str | None = None
    """Category of the media item, such as `COVER` or `INTERIOR`."""


class GoogleBusinessMediaItem(Model, kw_only=True, rename="camel"):
    """Google business media item."""

    name: str | None = None
    """Resource name of the media item on Google."""
    media_format: GoogleBusinessMediaItemMediaFormat | None = None
    """Whether the item is a photo or a video."""
    source_url: str | None = None
    """URL that the media item was created from."""
    google_url: str | None = None
    """URL of the media item as hosted by Google."""
    thumbnail_url: str | None = None
    """URL of the thumbnail."""
    description: str | None = None
    """Text that describes the media item."""
    create_time: dt.datetime | None = None
    """When the media item was created."""
    location_association: GoogleBusinessMediaItemLocationAssociation | None = None
    """How the media item relates to the location."""


class ListGoogleBusinessMediaResponse(Model, kw_only=True, rename="camel"):
    """One page of media items."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    media_items: list[GoogleBusinessMediaItem] | None = None
    """Media items on this page."""
    next_page_token: str | None = None
    """Token of the next page; pass it as `pageToken`."""
    total_media_items_count: int | None = None
    """Number of media items in total."""


class CreateGoogleBusinessMediaResponse(Model, kw_only=True, rename="camel"):
    """The media item is created."""

    success: bool | None = None
    name: str | None = None
    """Resource name of the new media item on Google."""
    media_format: str | None = None
    """Format of the new media item: `PHOTO` or `VIDEO`."""
    google_url: str | None = None
    """URL of the media item as hosted by Google."""


class DeleteGoogleBusinessMediaResponse(Model, kw_only=True, rename="camel"):
    """The media item is deleted."""

    success: bool | None = None
    deleted: bool | None = None
    """Whether the media item was deleted."""
    media_id: str | None = None
    """ID of the deleted media item."""
