"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address import Address as Address
    from .errors import Problem as Problem
    from .motto import Motto as Motto
    from .other import Unused as Unused
    from .user import Team as Team, User as User, UserRole as UserRole
else:
    from .._lazy import lazy

    _MODULES = {
        "Address": ".address",
        "Motto": ".motto",
        "Problem": ".errors",
        "Team": ".user",
        "Unused": ".other",
        "User": ".user",
        "UserRole": ".user",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
