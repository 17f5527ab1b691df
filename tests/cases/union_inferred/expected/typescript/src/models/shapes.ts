import type { Unlisted } from "../unlisted.js";

/** Shape circle. */
export interface ShapeCircle {
  type: "circle";
  radius?: number | undefined;
}

/** Shape circle type. */
export type ShapeCircleType = "circle" | (string & {});

/** Shape square. */
export interface ShapeSquare {
  type: "square";
  edgeLength?: number | undefined;
}

/** Shape square type. */
export type ShapeSquareType = "square" | (string & {});

/** Line. */
export interface Line {
  type: "line";
  from?: number | undefined;
  to?: number | undefined;
}

/** Line type. */
export type LineType = "line" | (string & {});

/** Shape. */
export type Shape = ShapeCircle | ShapeSquare | Line | { type: Unlisted; [key: string]: unknown };

/** The drawing. */
export interface SetShapeResponse {
  shapes?: Shape[] | undefined;
}
