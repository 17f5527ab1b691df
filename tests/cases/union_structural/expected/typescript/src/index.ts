export { UnionStructural } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  ByAge,
  ByName,
  Hit,
  HitPlace,
  SearchFilter,
  SearchGroups,
  SearchLimit,
  SearchLimitString,
  SearchModel,
  SearchQuery,
  SearchResponse,
  SearchScore,
} from "./models/search.js";
export { Search, type SearchSearchParams } from "./resources/search.js";
