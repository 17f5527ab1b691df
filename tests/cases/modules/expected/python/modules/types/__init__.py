"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address import AddressInput as AddressInput
    from .motto import MottoInput as MottoInput
    from .user import TeamInput as TeamInput, UserInput as UserInput
else:
    from .._lazy import lazy

    _MODULES = {
        "AddressInput": ".address",
        "MottoInput": ".motto",
        "TeamInput": ".user",
        "UserInput": ".user",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
