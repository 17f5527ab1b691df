"""Models of gmb place actions."""

import datetime as dt
from typing import Literal

from .._model import Model

GoogleBusinessPlaceActionType = (
    Literal[
        "APPOINTMENT",
        "ONLINE_APPOINTMENT",
        "DINING_RESERVATION",
        "FOOD_ORDERING",
        "FOOD_DELIVERY",
        "FOOD_TAKEOUT",
        "SHOP_ONLINE",
    ]
    | str
)
"""Type of the action."""


class GoogleBusinessPlaceActionLink(Model, kw_only=True, rename="camel"):
    """Google business place action link."""

    name: str | None = None
    """Resource name of the link on Google."""
    uri: str | None = None
    """URL that the button opens."""
    place_action_type: str | None = None
    """Type of the action, such as `FOOD_ORDERING`."""
    create_time: dt.datetime | None = None
    """When the link was created."""
    update_time: dt.datetime | None = None
    """When the link was last changed."""


class ListGoogleBusinessPlaceActionsResponse(Model, kw_only=True, rename="camel"):
    """One page of place action links."""

    success: bool | None = None
    account_id: str | None = None
    """ID of the account in Late."""
    location_id: str | None = None
    """ID of the location on Google."""
    place_action_links: list[GoogleBusinessPlaceActionLink] | None = None
    """Place action links on this page."""
    next_page_token: str | None = None
    """Token of the next page; pass it as `pageToken`."""


class CreateGoogleBusinessPlaceActionResponse(Model, kw_only=True, rename="camel"):
    """The place action link is created."""

    success: bool | None = None
    name: str | None = None
    """Resource name of the new link on Google."""
    uri: str | None = None
    """URL that the button opens."""
    place_action_type: str | None = None
    """Type of the action."""


class DeleteGoogleBusinessPlaceActionResponse(Model, kw_only=True):
    """The place action link is deleted."""

    success: bool | None = None
    deleted: bool | None = None
    """Whether the link was deleted."""
    name: str | None = None
    """Resource name of the deleted link."""
