/** Motto. */
export interface Motto {
  inLatin?: string | undefined;
}
