"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .page import (
        FooInputInput as FooInputInput,
        FooParams as FooParams,
        ListInput as ListInput,
        ModelModelInput as ModelModelInput,
        PageInlineInput as PageInlineInput,
        PageModelInput as PageModelInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "FooInputInput": ".page",
        "FooParams": ".page",
        "ListInput": ".page",
        "ModelModelInput": ".page",
        "PageInlineInput": ".page",
        "PageModelInput": ".page",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
