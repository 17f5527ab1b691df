"""Input types of values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

if TYPE_CHECKING:
    ValueInput = str | Sequence[Any] | Mapping[str, Any]
    """Any JSON value, said the long way."""
else:
    ValueInput = object
