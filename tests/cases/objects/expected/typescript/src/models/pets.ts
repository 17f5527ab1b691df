/** A pet of the shop. */
export interface Pet {
  id: string;
  /** Required, but may be null. */
  chip: string | null;
  nickname?: string | undefined;
  weight?: number | null | undefined;
  born?: string | undefined;
  seenAt?: Date | undefined;
  photo?: Uint8Array | undefined;
  neutered?: boolean | undefined;
  age?: number | undefined;
  owner?: Owner | null | undefined;
  anything?: unknown;
}

/** Owner. */
export interface Owner {
  name?: string | undefined;
}
