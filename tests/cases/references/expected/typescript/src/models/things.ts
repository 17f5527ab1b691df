/** The thing. */
export interface ThingResponse {
  result?: Thing | undefined;
  next?: string | undefined;
}

/** Thing. */
export interface Thing {
  partName?: string | undefined;
  inner?: Inner | undefined;
}

/** Inner. */
export interface Inner {
  deepId?: string | undefined;
}

/** Verbose. */
export type Verbose = "low" | "high" | (string & {});
