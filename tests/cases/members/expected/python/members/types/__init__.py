"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import LabelsInput as LabelsInput, ProfileInput as ProfileInput
else:
    from .._lazy import lazy

    _MODULES = {
        "LabelsInput": ".accounts",
        "ProfileInput": ".accounts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
