export { BodyJson } from "./client.js";
export * from "./core-client.js";
export type { PostMediaItem, Target } from "./models/posts.js";
export type {
  Posts,
  PostsAnythingParams,
  PostsCreateParams,
  PostsDeleteParams,
  PostsUpdateParams,
} from "./resources/posts.js";
