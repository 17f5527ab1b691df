export { Objects } from "./client.js";
export * from "./core-client.js";
export type { Owner, Pet } from "./models/pets.js";
export type { Pets } from "./resources/pets.js";
