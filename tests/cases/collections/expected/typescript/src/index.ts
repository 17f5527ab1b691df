export { Collections } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Matrix, Prices, Shelf, ShelfBook, ShelfByNameValue, Tags } from "./models/shelf.js";
export { ShelfResource, type ShelfPutParams } from "./resources/shelf.js";
