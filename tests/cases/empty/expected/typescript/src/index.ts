export { Empty } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Alone } from "./models/other.js";
