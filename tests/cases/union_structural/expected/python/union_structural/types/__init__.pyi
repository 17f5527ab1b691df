from .search import (
    ByAgeInput as ByAgeInput,
    ByNameInput as ByNameInput,
    SearchFilterInput as SearchFilterInput,
    SearchLimitInput as SearchLimitInput,
    SearchQueryInput as SearchQueryInput,
)
