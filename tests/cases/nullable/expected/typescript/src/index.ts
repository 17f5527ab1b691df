export { Nullable } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Owner, Pet, PetMixed } from "./models/pets.js";
export { Pets } from "./resources/pets.js";
