export { Errors } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { ConflictBody, Fault, NotFoundBody } from "./models/errors.js";
export type { GetThingResponse } from "./models/things.js";
export { Things } from "./resources/things.js";
