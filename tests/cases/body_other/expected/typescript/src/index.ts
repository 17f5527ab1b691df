export { BodyOther } from "./client.js";
export * from "./core-client.js";
export type { MessageButton, MultipartMeta } from "./models/bodies.js";
export type {
  Bodies,
  BodiesSendFormParams,
  BodiesSendMessageParams,
  BodiesSendMultipartParams,
} from "./resources/bodies.js";
