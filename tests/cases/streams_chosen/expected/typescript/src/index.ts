export { ChosenStreams } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Completion } from "./models/completion.js";
export type {
  PullModelLine,
  PullModelResponse,
  Speech,
  SpeechStreamFormat,
} from "./models/completions.js";
export type { LogAccept } from "./models/counts.js";
export type { Piece } from "./models/piece.js";
export type { BatchAccept, ListReportsAccept, ReportAccept } from "./models/reports.js";
export {
  Completions,
  type CompletionsCreateParams,
  type CompletionsCreateSpeechParams,
  type CompletionsPullModelParams,
} from "./resources/completions.js";
export { Counts, type CountsGetLogParams, type CountsListParams } from "./resources/counts.js";
export {
  Reports,
  type ReportsCreateBatchParams,
  type ReportsGetParams,
  type ReportsListParams,
} from "./resources/reports.js";
