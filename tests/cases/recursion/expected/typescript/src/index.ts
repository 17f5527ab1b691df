export { Recursion } from "./client.js";
export * from "./core-client.js";
export type { Knot, KnotTie } from "./models/other.js";
export type { Box, Rope, RopeTie, Row } from "./models/ropes.js";
export type { Tree } from "./models/trees.js";
export type { Chicken, Egg, Nests, Value } from "./models/values.js";
export { Ropes } from "./resources/ropes.js";
export { Trees, type TreesCreateParams } from "./resources/trees.js";
export { Values } from "./resources/values.js";
