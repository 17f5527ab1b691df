"""Input types of user."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.address import Address
    from ..models.user import Motto, Team, User, UserRole
    from .address import AddressInput


class UserInput(TypedDict, total=False):
    """User."""

    name: str
    team: TeamInput | Team
    address: AddressInput | Address
    role: UserRole


class TeamInput(TypedDict, total=False):
    """Team."""

    members: Sequence[UserInput | User]
    motto: MottoInput | Motto


class MottoInput(TypedDict, total=False):
    """Motto."""

    in_latin: str
