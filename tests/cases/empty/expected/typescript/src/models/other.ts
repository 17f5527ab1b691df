/** Alone. */
export interface Alone {
  wideName?: string | undefined;
}
