/** Completion. */
export interface Completion {
  finalText?: string | undefined;
}
