export { Collections } from "./client.js";
export * from "./core-client.js";
export type { Matrix, Prices, Shelf, ShelfBook, ShelfByNameValue, Tags } from "./models/shelf.js";
export type { ShelfPutParams, ShelfResource } from "./resources/shelf.js";
