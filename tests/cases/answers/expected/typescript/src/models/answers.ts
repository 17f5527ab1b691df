/** Thing. */
export interface Thing {
  name?: string | undefined;
}

/** Made. */
export interface Made {
  createdId: string;
}

/** Create many answer. */
export type CreateManyAnswer = Thing | Made;

/** Without a name. */
export interface GetInlineResponse {
  innerThing?: InlineInnerThing | undefined;
}

/** Inline inner thing. */
export interface InlineInnerThing {
  deepValue?: number | undefined;
}
