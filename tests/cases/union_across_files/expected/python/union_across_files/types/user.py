"""Input types of user."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..models.room import Room
    from .room import RoomInput


class UserInput(TypedDict, total=False):
    """User."""

    name: str
    home: UserHomeInput


if TYPE_CHECKING:
    UserHomeInput: TypeAlias = str | RoomInput | Room
else:
    UserHomeInput = object
