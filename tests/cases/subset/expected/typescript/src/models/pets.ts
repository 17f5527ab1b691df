/** Pet. */
export interface Pet {
  name?: string | undefined;
  owner?: Owner | undefined;
}

/** Owner. */
export interface Owner {
  name?: string | undefined;
  pets?: Pet[] | undefined;
}
