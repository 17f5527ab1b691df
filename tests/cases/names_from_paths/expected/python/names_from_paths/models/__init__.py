"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
else:
    from .._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, {})
