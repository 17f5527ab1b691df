/** Box. */
export type Box = { [key: string]: { [key: string]: unknown } };

/** Row. */
export type Row = unknown[][];

/** Rope. */
export interface Rope {
  ties?: RopeTie[] | undefined;
  boxes?: Box | undefined;
  rows?: Row | undefined;
}

/** Rope tie. */
export interface RopeTie {
  ties?: RopeTie[] | undefined;
  boxes?: Box | undefined;
  rows?: Row | undefined;
}
