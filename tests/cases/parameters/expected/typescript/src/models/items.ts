/** Item filter. */
export interface ItemFilter {
  minPrice?: number | undefined;
  colour?: string | undefined;
}

/** Item where. */
export interface ItemWhere {
  ownerId?: string | undefined;
}

/** List point. */
export type ListPoint = "north" | "south" | (string & {});
