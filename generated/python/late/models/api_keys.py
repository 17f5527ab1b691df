"""Models of api keys."""

import datetime as dt
from typing import Literal

from .._model import Model

ApiKeyScope = Literal["full", "profiles"] | str
"""Which profiles the key may access: `full` for all of them, `profiles` for those in
`profileIds`.
"""

ApiKeyPermission = Literal["read-write", "read"] | str
"""What the key may do: `read-write` for every operation, `read` for GET requests only."""


class ApiKeyProfileId(Model, kw_only=True, rename={"id": "_id"}):
    """Api key profile id."""

    id: str | None = None
    """The ID of the profile."""
    name: str | None = None
    """The name of the profile."""
    color: str | None = None
    """The color of the profile."""


class ApiKey(Model, kw_only=True, rename="camel"):
    """An API key and what it may access."""

    id: str | None = None
    name: str | None = None
    key_preview: str | None = None
    """A shortened form of the key, by which you recognize it."""
    expires_at: dt.datetime | None = None
    """When the key expires."""
    created_at: dt.datetime | None = None
    key: str | None = None
    """The full key. Late returns it once, when you create the key."""
    scope: ApiKeyScope | None = None
    """Which profiles the key may access: `full` for all of them, `profiles` for those in
    `profile_ids`. Default: `"full"`.
    """
    profile_ids: list[ApiKeyProfileId] | None = None
    """The profiles that the key may access, each with its name and color. Present only if
    `scope` is `profiles`.
    """
    permission: ApiKeyPermission | None = None
    """What the key may do: `read-write` for every operation, `read` for GET requests only.
    Default: `"read-write"`.
    """


class ListApiKeysResponse(Model, kw_only=True, rename="camel"):
    """Your API keys, without their full values."""

    api_keys: list[ApiKey] | None = None


class CreateApiKeyResponse(Model, kw_only=True, rename="camel"):
    """The new API key, with its full value."""

    message: str | None = None
    """Confirmation message."""
    api_key: ApiKey | None = None


class DeleteApiKeyResponse(Model, kw_only=True):
    """The API key is revoked and deleted."""

    message: str | None = None
    """Confirmation message."""
