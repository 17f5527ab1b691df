export { References } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Inner, Thing, ThingResponse, Verbose } from "./models/things.js";
export { Things, type ThingsReplaceParams } from "./resources/things.js";
