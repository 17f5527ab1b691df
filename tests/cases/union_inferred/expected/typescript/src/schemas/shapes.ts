import { type Schema, choice, list, object, tagged } from "../core/schema.js";

export const $ShapeCircleType: Schema = /* @__PURE__ */ choice("circle");

export const $ShapeCircle: Schema = /* @__PURE__ */ object("radius:number", {
  "type!": $ShapeCircleType,
});

export const $ShapeSquareType: Schema = /* @__PURE__ */ choice("square");

export const $ShapeSquare: Schema = /* @__PURE__ */ object("edgeLength:number", {
  "type!": $ShapeSquareType,
});

export const $LineType: Schema = /* @__PURE__ */ choice("line");

export const $Line: Schema = /* @__PURE__ */ object("from:number to:number", {
  "type!": $LineType,
});

export const $Shape: Schema = /* @__PURE__ */ tagged("type", {
  circle: $ShapeCircle,
  square: $ShapeSquare,
  line: $Line,
});

export const $SetShapeResponse: Schema = /* @__PURE__ */ object("", {
  shapes: /* @__PURE__ */ list($Shape),
});
