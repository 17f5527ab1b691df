import type { Unlisted } from "../unlisted.js";

/** Boat. */
export interface Boat {
  hull: "boat";
  sails?: number | undefined;
}

/** Raft. */
export interface Raft {
  hull: "raft";
  logs?: number | undefined;
}

/** One variant is written, and the mapping names a second. */
export type Vessel = Boat | Raft | { hull: Unlisted; [key: string]: unknown };
