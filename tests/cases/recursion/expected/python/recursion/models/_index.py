"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
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
