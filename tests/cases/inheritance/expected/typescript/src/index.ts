export { Inheritance } from "./client.js";
export * from "./core-client.js";
export type { Apple, Cherry, Fruit } from "./models/fruits.js";
export type { AnyPet, Cat, Dog, Pet } from "./models/pets.js";
export { Fruits } from "./resources/fruits.js";
export { Pets } from "./resources/pets.js";
