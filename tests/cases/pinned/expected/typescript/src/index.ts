export { Pinned } from "./client.js";
export * from "./core-client.js";
export type { FetchTheThingResponse, Thing } from "./models/admin-things.js";
export type { Part } from "./models/parts.js";
export type { AdminThings } from "./resources/admin-things.js";
export type { Admin } from "./resources/admin.js";
export type { Parts } from "./resources/parts.js";
