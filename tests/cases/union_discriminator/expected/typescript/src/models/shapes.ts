import type { Unlisted } from "../unlisted.js";

/** Circle. */
export interface Circle {
  form: "circle";
  radius?: number | undefined;
}

/** Square. */
export interface Square {
  form: "square";
  side?: number | undefined;
}

/** Triangle. */
export interface Triangle {
  form: "triangle";
  sides?: number[] | undefined;
}

/** A mapping may name more than the variants. */
export type Shape = Circle | Square | Triangle | { form: Unlisted; [key: string]: unknown };
