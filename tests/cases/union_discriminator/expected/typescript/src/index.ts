export { UnionDiscriminator } from "./client.js";
export * from "./core-client.js";
export type { Cat, Dog, Pet } from "./models/pets.js";
export type { Circle, Shape, Square, Triangle } from "./models/shapes.js";
export type { Bike, Car, Vehicle } from "./models/vehicles.js";
export { Pets } from "./resources/pets.js";
export { Shapes } from "./resources/shapes.js";
export { Vehicles } from "./resources/vehicles.js";
