"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import InnerInput as InnerInput
else:
    from .._lazy import lazy

    _MODULES = {
        "InnerInput": ".things",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
