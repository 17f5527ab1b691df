export { Servers } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export { Health } from "./resources/health.js";
