/** Refusal. */
export interface Refusal {
  retryAt?: Date | undefined;
}
