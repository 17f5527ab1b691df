/** Thing. */
export interface Thing {
  displayName?: string | undefined;
}

/** The thing. */
export interface FetchTheThingResponse {
  thing: Thing;
  message?: string | undefined;
}
