"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "ByAge": ".search",
    "ByName": ".search",
    "Hit": ".search",
    "HitPlace": ".search",
    "SearchFilter": ".search",
    "SearchGroups": ".search",
    "SearchLimit": ".search",
    "SearchLimitString": ".search",
    "SearchModel": ".search",
    "SearchQuery": ".search",
    "SearchResponse": ".search",
    "SearchScore": ".search",
}
