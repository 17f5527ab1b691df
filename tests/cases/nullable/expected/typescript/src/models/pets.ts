/** Pet. */
export interface Pet {
  id: string;
  chip: string | null;
  weight?: number | null | undefined;
  owner?: Owner | null | undefined;
  /** Looks after the pet. */
  guardian?: Owner | undefined;
  mixed?: PetMixed | null | undefined;
  gone?: null | undefined;
  always?: unknown;
  photo?: Uint8Array | undefined;
}

/** Owner. */
export interface Owner {
  name?: string | undefined;
}

/** Pet mixed. */
export type PetMixed = string | number;
