"""Models of vessels."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Boat(Model, kw_only=True):
    """Boat."""

    hull: str
    sails: int | None = None


class Raft(Model, kw_only=True):
    """Raft."""

    hull: str
    logs: int | None = None


if TYPE_CHECKING:
    Vessel = Boat | Raft | dict[str, Any]
    """One variant is written, and the mapping names a second."""
else:
    Vessel = Annotated[
        Any, Variants(by="hull", mapping={"boat": "vessels:Boat", "raft": "vessels:Raft"})
    ]
