"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Account as Account, Labels as Labels, Profile as Profile
else:
    from .._lazy import lazy

    _MODULES = {
        "Account": ".accounts",
        "Labels": ".accounts",
        "Profile": ".accounts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
