export { Subset } from "./client.js";
export * from "./core-client.js";
export type { Problem } from "./models/errors.js";
export type { Owner, Pet } from "./models/pets.js";
export type { Status } from "./models/status.js";
export type { Visit } from "./models/visits.js";
export { Pets } from "./resources/pets.js";
export { StatusResource } from "./resources/status.js";
export { Visits } from "./resources/visits.js";
