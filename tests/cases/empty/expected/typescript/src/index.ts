export { Empty } from "./client.js";
export * from "./core-client.js";
export type { Alone } from "./models/other.js";
