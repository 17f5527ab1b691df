export { UnionInferred } from "./client.js";
export * from "./core-client.js";
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
export type { Shapes, ShapesSetParams } from "./resources/shapes.js";
