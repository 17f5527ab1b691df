import type { Unlisted } from "../unlisted.js";

/** Apple. */
export interface Apple {
  kind: "Apple";
  coreSize?: number | undefined;
}

/** Cherry. */
export interface Cherry {
  kind: "Cherry";
  stoneSize?: number | undefined;
}

/** Fruit. */
export type Fruit = Apple | Cherry | { kind: Unlisted; [key: string]: unknown };
