export { ChosenStreams } from "./client.js";
export * from "./core-client.js";
export type {
  Completion,
  Piece,
  PullModelLine,
  PullModelResponse,
  Speech,
  SpeechStreamFormat,
} from "./models/completions.js";
export {
  Completions,
  type CompletionsCreateParams,
  type CompletionsCreateSpeechParams,
  type CompletionsPullModelParams,
} from "./resources/completions.js";
export { Counts, type CountsListParams } from "./resources/counts.js";
