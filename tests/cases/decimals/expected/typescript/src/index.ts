export { Decimals } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Price, PriceEither, PriceLabel, PriceLabelString } from "./models/prices.js";
export { Prices, type PricesCreateParams, type PricesListParams } from "./resources/prices.js";
