export { Streams } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Tick } from "./models/streams.js";
export { StreamsResource, type StreamsExportLinesParams } from "./resources/streams.js";
