export { UnionInferred } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  Line,
  LineType,
  SetShapeResponse,
  Shape,
  ShapeCircle,
  ShapeCircleType,
  ShapeSquare,
  ShapeSquareType,
} from "./models/shapes.js";
export { Shapes, type ShapesSetParams } from "./resources/shapes.js";
