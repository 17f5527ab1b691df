/** Words to find it by. */
export type Tags = string[];

/** Prices. */
export type Prices = { [key: string]: number };

/** Matrix. */
export type Matrix = number[][];

/** Shelf. */
export interface Shelf {
  /** Words to find it by. */
  tags?: Tags | undefined;
  prices?: Prices | undefined;
  matrix?: Matrix | undefined;
  books?: ShelfBook[] | undefined;
  byName?: { [key: string]: ShelfByNameValue } | undefined;
  free?: { [key: string]: unknown } | undefined;
  open?: { [key: string]: unknown } | undefined;
  point?: number[] | undefined;
  odd?: unknown[] | undefined;
  maybe?: (string | null)[] | undefined;
  patterns?: { [key: string]: string } | undefined;
}

/** Shelf book. */
export interface ShelfBook {
  isbn: string;
  pageCount?: number | undefined;
}

/** Shelf by name value. */
export interface ShelfByNameValue {
  shelfMark?: string | undefined;
}
