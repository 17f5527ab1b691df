export { Streams } from "./client.js";
export * from "./core-client.js";
export type { Tick } from "./models/streams.js";
export type { StreamsExportLinesParams, StreamsResource } from "./resources/streams.js";
