"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Animal": ".other",
    "Cat": ".animals",
    "Choice": ".animals",
    "ChoiceFlyer": ".animals",
    "ChoiceWalker": ".animals",
    "Extended": ".animals",
    "Thing": ".animals",
}
