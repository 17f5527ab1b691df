export { Security } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export { Doors } from "./resources/doors.js";
