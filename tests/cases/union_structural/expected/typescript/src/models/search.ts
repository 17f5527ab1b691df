/** By name. */
export interface ByName {
  firstName: string;
  lastName?: string | undefined;
}

/** Hit place. */
export interface HitPlace {
  cityName: string;
}

/** One of two, by its members. */
export type Hit = ByName | HitPlace;

/** By age. */
export interface ByAge {
  minAge: number;
}

/** What was found. */
export interface SearchResponse {
  /** One of two, by its members. */
  hit?: Hit | undefined;
  model?: SearchModel | undefined;
  score?: SearchScore | undefined;
  groups?: SearchGroups | undefined;
}

/** Search model. */
export type SearchModel = "big" | "small" | (string & {});

/** Search score. */
export type SearchScore = number | string;

/** Search groups. */
export type SearchGroups = ByName[] | ByAge[];

/** Search query. */
export type SearchQuery = string | string[];

/** Search limit string. */
export type SearchLimitString = "all" | (string & {});

/** Search limit. */
export type SearchLimit = number | SearchLimitString;

/** Search filter. */
export type SearchFilter = ByName | ByAge | string;
