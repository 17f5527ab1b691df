"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trees import Tree as Tree, TreeCreateByName as TreeCreateByName
    from .values import Chicken as Chicken, Egg as Egg, Nests as Nests, Value as Value
else:
    from .._lazy import lazy

    _MODULES = {
        "Chicken": ".values",
        "Egg": ".values",
        "Nests": ".values",
        "Tree": ".trees",
        "TreeCreateByName": ".trees",
        "Value": ".values",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
