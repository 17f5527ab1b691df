"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "ByAgeInput": ".search",
    "ByNameInput": ".search",
    "SearchFilterInput": ".search",
    "SearchLimitInput": ".search",
    "SearchQueryInput": ".search",
}
