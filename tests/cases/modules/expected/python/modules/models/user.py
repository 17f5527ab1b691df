"""Models of user."""

from typing import Literal

from .._model import Model
from .address import Address

UserRole = Literal["admin", "guest"] | str


class Motto(Model, kw_only=True, rename="camel"):
    """Motto."""

    in_latin: str | None = None


class User(Model, kw_only=True):
    """User."""

    name: str | None = None
    team: "Team | None" = None
    address: Address | None = None
    role: UserRole | None = None


class Team(Model, kw_only=True):
    """Team."""

    members: list[User] | None = None
    motto: Motto | None = None
