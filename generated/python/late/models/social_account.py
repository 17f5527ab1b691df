"""Models of social account."""

import datetime as dt

import msgspec

from .._model import Model
from .profile import Profile

SocialAccountProfileId = str | Profile
"""The profile to which the account belongs, as an ID or as a populated object."""


class SocialAccount(Model, kw_only=True, rename="camel"):
    """A connected social account."""

    id: str | None = msgspec.field(default=None, name="_id")
    platform: str | None = None
    """The platform of the account."""
    profile_id: SocialAccountProfileId | None = None
    """The profile to which the account belongs, as an ID or as a populated object."""
    username: str | None = None
    display_name: str | None = None
    profile_url: str | None = None
    """The full URL of the account's profile on its platform."""
    is_active: bool | None = None
    """Whether the account is active."""
    followers_count: float | None = None
    """The number of followers. Present only with the Analytics add-on."""
    followers_last_updated: dt.datetime | None = None
    """When Late last updated the number of followers. Present only with the Analytics add-on."""
