import type { Completion } from "./completion.js";
import type { Piece } from "./piece.js";

/** How far it is. */
export interface PullModelResponse {
  doneAt?: string | undefined;
}

/** How far it is. */
export interface PullModelLine {
  doneBytes?: number | undefined;
}

/** Speech. */
export type Speech = Piece | Completion;

/** Speech stream format. */
export type SpeechStreamFormat = "sse" | "audio" | (string & {});
