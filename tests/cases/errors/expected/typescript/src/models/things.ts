/** A thing. */
export interface GetThingResponse {
  id?: string | undefined;
}
