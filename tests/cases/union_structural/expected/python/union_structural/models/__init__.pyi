from .search import (
    ByAge as ByAge,
    ByName as ByName,
    Hit as Hit,
    HitPlace as HitPlace,
    SearchFilter as SearchFilter,
    SearchGroups as SearchGroups,
    SearchLimit as SearchLimit,
    SearchLimitString as SearchLimitString,
    SearchModel as SearchModel,
    SearchQuery as SearchQuery,
    SearchResponse as SearchResponse,
    SearchScore as SearchScore,
)
