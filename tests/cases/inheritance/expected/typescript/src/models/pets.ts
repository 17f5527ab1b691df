import type { Unlisted } from "../unlisted.js";

/** Pet. */
export interface Pet {
  petType: "Pet";
}

/** Any pet. */
export type AnyPet = Cat | Dog | Puppy | Fish | Pet | { petType: Unlisted; [key: string]: unknown };

/** Cat. */
export interface Cat {
  petType: "cat";
  livesLeft?: number | undefined;
}

/** Dog. */
export interface Dog {
  petType: "Dog";
  packSize?: number | undefined;
}

/** Puppy. */
export interface Puppy {
  petType: "Puppy";
  packSize?: number | undefined;
}

/** It adds nothing to a pet but its name; `Puppy` is one through `Dog`. */
export interface Fish {
  petType: "Fish";
}
