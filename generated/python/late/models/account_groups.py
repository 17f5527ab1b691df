"""Models of account groups."""

from typing import Any

import msgspec

from .._model import Model


class AccountGroup(Model, kw_only=True, rename="camel"):
    """Account group."""

    id: str | None = msgspec.field(default=None, name="_id")
    """ID of the group."""
    name: str | None = None
    account_ids: list[str] | None = None
    """IDs of the social accounts in the group."""


class ListAccountGroupsResponse(Model, kw_only=True):
    """Your account groups."""

    groups: list[AccountGroup] | None = None


class CreateAccountGroupResponse(Model, kw_only=True):
    """The new group."""

    message: str | None = None
    """Confirmation message."""
    group: AccountGroup | None = None


class UpdateAccountGroupResponse(Model, kw_only=True):
    """The group after the update."""

    message: str | None = None
    """Confirmation message."""
    group: dict[str, Any] | None = None


class DeleteAccountGroupResponse(Model, kw_only=True):
    """The group is deleted."""

    message: str | None = None
    """Confirmation message."""
