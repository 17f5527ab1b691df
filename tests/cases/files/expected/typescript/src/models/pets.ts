import type { Unlisted } from "../unlisted.js";

/** Cat. */
export interface Cat {
  kind: "cat";
  owner?: ZooOwner | undefined;
  toy?: PetToy | undefined;
  friend?: Cat | undefined;
}

/** Zoo owner. */
export interface ZooOwner {
  name?: string | undefined;
  pets?: AnyAnimal[] | undefined;
}

/** Animal. */
export interface Animal {
  kind: "Animal";
}

/** Any animal. */
export type AnyAnimal = Cat | Pet | Animal | { kind: Unlisted; [key: string]: unknown };

/** Pet. */
export interface Pet {
  kind: "dog";
  food?: Food | undefined;
  toy?: Toy | undefined;
}

/** Food. */
export interface Food {
  name?: string | undefined;
}

/** Toy. */
export interface Toy {
  bones?: number | undefined;
}

/** Pet toy. */
export interface PetToy {
  name?: string | undefined;
}
