export { UnionSibling } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  Target,
  TargetBoard,
  TargetCommon,
  TargetOther,
  TargetPlatformData,
  TargetTube,
  TextData,
  VideoData,
} from "./models/posts.js";
export { Posts, type PostsCreateParams } from "./resources/posts.js";
