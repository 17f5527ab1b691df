"""Models of user."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .room import Room

if TYPE_CHECKING:
    UserHome: TypeAlias = str | Room
else:
    UserHome = Annotated[Any, Variants(str, "room:Room")]


class User(Model, kw_only=True):
    """User."""

    name: str | None = None
    home: UserHome | None = None
