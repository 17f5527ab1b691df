/** Item filter. */
export interface ItemFilter {
  minPrice?: number | undefined;
  colour?: string | undefined;
}

/** Item where. */
export interface ItemWhere {
  ownerId?: string | undefined;
}

export type ListPoint = "north" | "south" | (string & {});
