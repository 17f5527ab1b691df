export { Mini } from "./client.js";
export { MiniCore, type MiniOptions } from "./core-client.js";
export * from "./core/index.js";
export { checks } from "./documented.js";
export type * from "./models/posts.js";
export type { Odds } from "./resources/odds.js";
export type { PostCreateParams, PostListParams, Posts } from "./resources/posts.js";
export type { Transfers } from "./resources/transfers.js";
export { unwrap } from "./webhooks.js";
