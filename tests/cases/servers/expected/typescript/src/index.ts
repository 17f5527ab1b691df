export { Servers } from "./client.js";
export * from "./core-client.js";
export type { Health } from "./resources/health.js";
