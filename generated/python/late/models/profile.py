"""Models of profile."""

import datetime as dt

import msgspec

from .._model import Model


class Profile(Model, kw_only=True, rename="camel"):
    """A profile, which groups connected social accounts."""

    id: str | None = msgspec.field(default=None, name="_id")
    user_id: str | None = None
    """The ID of the user who owns the profile."""
    name: str | None = None
    description: str | None = None
    color: str | None = None
    """The color of the profile."""
    is_default: bool | None = None
    """Whether this is the default profile."""
    is_over_limit: bool | None = None
    """Whether the profile is beyond the limit of your plan. Present only with
    `includeOverLimit=true`.
    """
    created_at: dt.datetime | None = None
