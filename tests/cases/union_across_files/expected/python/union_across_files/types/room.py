"""Input types of room."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..models.user import User
    from .user import UserInput


class RoomInput(TypedDict, total=False):
    """Room."""

    name: str
    owner: RoomOwnerInput


if TYPE_CHECKING:
    RoomOwnerInput: TypeAlias = str | UserInput | User
else:
    RoomOwnerInput = object
