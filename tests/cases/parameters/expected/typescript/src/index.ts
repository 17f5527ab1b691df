export { Parameters } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { ItemFilter, ItemWhere, ListPoint } from "./models/items.js";
export { Items, type ItemsGetListsParams, type ItemsGetParams } from "./resources/items.js";
