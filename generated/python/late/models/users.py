"""Models of users."""

import datetime as dt

import msgspec

from .._model import Model


class ListUser(Model, kw_only=True, rename="camel"):
    """List user."""

    id: str | None = msgspec.field(default=None, name="_id")
    """ID of the user."""
    name: str | None = None
    email: str | None = None
    role: str | None = None
    """Role of the user in the workspace."""
    is_root: bool | None = None
    """Whether this is the root user."""
    profile_access: list[str] | None = None
    """Profiles the user can access."""
    created_at: dt.datetime | None = None
    """When the user was created."""


class ListUsersResponse(Model, kw_only=True, rename="camel"):
    """The users of the workspace."""

    current_user_id: str | None = None
    """ID of the user who made the call."""
    users: list[ListUser] | None = None


class GetUser(Model, kw_only=True, rename="camel"):
    """Get user."""

    id: str | None = msgspec.field(default=None, name="_id")
    name: str | None = None
    email: str | None = None
    """Email address of the user."""
    role: str | None = None
    """Role of the user, for example `owner` or `member`."""
    is_root: bool | None = None
    """Whether this is the root user."""
    profile_access: list[str] | None = None
    """IDs of the profiles the user can access, or the single value `all`."""


class GetUserResponse(Model, kw_only=True):
    """The requested user."""

    user: GetUser | None = None
