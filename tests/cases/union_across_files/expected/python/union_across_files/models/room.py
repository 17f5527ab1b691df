"""Models of room."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .user import User

if TYPE_CHECKING:
    RoomOwner: TypeAlias = str | User
else:
    RoomOwner = Annotated[Any, Variants(str, "user:User")]


class Room(Model, kw_only=True):
    """Room."""

    name: str | None = None
    owner: RoomOwner | None = None
