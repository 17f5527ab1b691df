import { type Schema, choice, list, object, union } from "../core/schema.js";

export const $ShapeCircleType: Schema = /* @__PURE__ */ choice(["circle"]);

export const $ShapeCircle: Schema = /* @__PURE__ */ object(
  { type: $ShapeCircleType, radius: "number" },
  "type",
);

export const $ShapeSquareType: Schema = /* @__PURE__ */ choice(["square"]);

export const $ShapeSquare: Schema = /* @__PURE__ */ object(
  { type: $ShapeSquareType, edgeLength: "number" },
  "type",
);

export const $LineType: Schema = /* @__PURE__ */ choice(["line"]);

export const $Line: Schema = /* @__PURE__ */ object(
  { type: $LineType, from: "number", to: "number" },
  "type",
);

export const $Shape: Schema = /* @__PURE__ */ union([$ShapeCircle, $ShapeSquare, $Line], {
  property: "type",
  mapping: { circle: $ShapeCircle, square: $ShapeSquare, line: $Line },
});

export const $SetShapeResponse: Schema = /* @__PURE__ */ object({
  shapes: /* @__PURE__ */ list($Shape),
});
