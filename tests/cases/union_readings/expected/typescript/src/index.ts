export { UnionReadings } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Refusal } from "./models/errors.js";
export type { Node } from "./models/node.js";
export type {
  Cat,
  Dog,
  Fox,
  Made,
  Pet,
  Sent,
  Things,
  ThingsAgreed,
  ThingsListed,
  ThingsPetOrId,
  ThingsSame,
  ThingsSeveral,
  ThingsTagged,
  ThingsTorn,
  ThingsTornTagged,
  ThingsWord,
  ThingsWordString,
  Told,
} from "./models/things.js";
export { Children } from "./resources/children.js";
export { ThingsResource } from "./resources/things.js";
