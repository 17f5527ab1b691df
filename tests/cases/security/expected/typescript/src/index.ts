export { Security } from "./client.js";
export * from "./core-client.js";
export type { Doors } from "./resources/doors.js";
