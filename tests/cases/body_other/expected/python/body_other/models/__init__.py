"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies import MessageButton as MessageButton, MultipartMeta as MultipartMeta
else:
    from .._lazy import lazy

    _MODULES = {
        "MessageButton": ".bodies",
        "MultipartMeta": ".bodies",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
