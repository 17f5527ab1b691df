export { BodyOther } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { MessageButton, MultipartMeta } from "./models/bodies.js";
export {
  Bodies,
  type BodiesSendFormParams,
  type BodiesSendMessageParams,
  type BodiesSendMultipartParams,
} from "./resources/bodies.js";
