export { BodyJson } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { PostMediaItem, Target } from "./models/posts.js";
export {
  Posts,
  type PostsAnythingParams,
  type PostsCreateParams,
  type PostsDeleteParams,
  type PostsUpdateParams,
} from "./resources/posts.js";
