/** Unused. */
export interface Unused {
  nobody?: string | undefined;
}
