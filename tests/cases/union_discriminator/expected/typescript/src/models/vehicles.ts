import type { Unlisted } from "../unlisted.js";

/** Car. */
export interface Car {
  kind?: "Car" | undefined;
  doors?: number | undefined;
}

/** Bike. */
export interface Bike {
  kind?: "Bike" | undefined;
  gears?: number | undefined;
}

/** Vehicle. */
export type Vehicle = Car | Bike | { kind: Unlisted; [key: string]: unknown };
