export { Subset } from "./client.js";
export * from "./core-client.js";
export type { Problem } from "./models/errors.js";
export type { Owner, Pet } from "./models/pets.js";
export type { Status } from "./models/status.js";
export type { Visit } from "./models/visits.js";
export type { Pets } from "./resources/pets.js";
export type { StatusResource } from "./resources/status.js";
export type { Visits } from "./resources/visits.js";
