import type { Box, Row } from "./ropes.js";

/** Knot. */
export interface Knot {
  ties?: KnotTie[] | undefined;
}

/** Knot tie. */
export interface KnotTie {
  ties?: KnotTie[] | undefined;
  boxes?: Box | undefined;
  rows?: Row | undefined;
}
