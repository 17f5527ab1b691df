export { Files } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Animal, AnyAnimal, Cat, Food, Pet, PetToy, Toy, ZooOwner } from "./models/pets.js";
export { Pets, type PetsListDogsParams } from "./resources/pets.js";
