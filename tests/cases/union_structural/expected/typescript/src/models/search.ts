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
  hit?: Hit | undefined;
  model?: SearchModel | undefined;
  score?: SearchScore | undefined;
  groups?: SearchGroups | undefined;
}

export type SearchModel = "big" | "small" | (string & {});

export type SearchScore = number | string;

export type SearchGroups = ByName[] | ByAge[];

export type SearchQuery = string | string[];

export type SearchLimitString = "all" | (string & {});

export type SearchLimit = number | SearchLimitString;

export type SearchFilter = ByName | ByAge | string;
