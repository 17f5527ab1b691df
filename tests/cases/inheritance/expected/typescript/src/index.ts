export { Inheritance } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Apple, Cherry, Fruit } from "./models/fruits.js";
export type { AnyPet, Cat, Dog, Fish, Pet, Puppy } from "./models/pets.js";
export type { AnyPost, Picture, Post } from "./models/posts.js";
export { Fruits } from "./resources/fruits.js";
export { Pets } from "./resources/pets.js";
export { Posts } from "./resources/posts.js";
