import type { Unlisted } from "../unlisted.js";

/** Cat. */
export interface Cat {
  petType: "cat";
  livesLeft?: number | undefined;
}

/** Dog. */
export interface Dog {
  petType: "dog" | "wolf";
  packSize?: number | undefined;
}

/** A pet, told apart by `petType`. */
export type Pet = Cat | Dog | { petType: Unlisted; [key: string]: unknown };
