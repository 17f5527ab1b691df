export { Pinned } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { FetchTheThingResponse, Thing } from "./models/admin-things.js";
export type { Part } from "./models/parts.js";
export { Admin } from "./resources/admin.js";
export { AdminThings } from "./resources/admin-things.js";
export { Parts } from "./resources/parts.js";
