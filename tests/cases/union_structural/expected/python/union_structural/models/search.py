"""Models of search."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants

SearchModel = Literal["big", "small"] | str

SearchLimitString = Literal["all"] | str


class ByName(Model, kw_only=True, rename="camel"):
    """By name."""

    first_name: str
    last_name: str | None = None


class HitPlace(Model, kw_only=True, rename="camel"):
    """Hit place."""

    city_name: str


if TYPE_CHECKING:
    Hit = ByName | HitPlace | dict[str, Any]
    """One of two, by its members."""
else:
    Hit = Annotated[Any, Variants("search:ByName", "search:HitPlace")]


class ByAge(Model, kw_only=True, rename="camel"):
    """By age."""

    min_age: int


SearchScore = int | str

if TYPE_CHECKING:
    SearchGroups = list[ByName] | list[ByAge]
else:
    SearchGroups = Annotated[Any, Variants(list[ByName], list[ByAge])]


class SearchResponse(Model, kw_only=True):
    """What was found."""

    hit: Hit | None = None
    model: SearchModel | None = None
    score: SearchScore | None = None
    groups: SearchGroups | None = None


SearchQuery = str | list[str]

SearchLimit = int | SearchLimitString

if TYPE_CHECKING:
    SearchFilter = ByName | ByAge | str | dict[str, Any]
else:
    SearchFilter = Annotated[Any, Variants("search:ByName", "search:ByAge", str)]
