"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .other import Knot as Knot, KnotTie as KnotTie
    from .ropes import Box as Box, Rope as Rope, RopeTie as RopeTie, Row as Row
    from .trees import Tree as Tree, TreeCreateByName as TreeCreateByName
    from .values import Chicken as Chicken, Egg as Egg, Nests as Nests, Value as Value
else:
    from .._lazy import lazy

    _MODULES = {
        "Box": ".ropes",
        "Chicken": ".values",
        "Egg": ".values",
        "Knot": ".other",
        "KnotTie": ".other",
        "Nests": ".values",
        "Rope": ".ropes",
        "RopeTie": ".ropes",
        "Row": ".ropes",
        "Tree": ".trees",
        "TreeCreateByName": ".trees",
        "Value": ".values",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
