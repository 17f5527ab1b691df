export { AllOf } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Cat, Choice, ChoiceFlyer, ChoiceWalker, Extended, Thing } from "./models/animals.js";
export type { Animal } from "./models/other.js";
export { Animals } from "./resources/animals.js";
