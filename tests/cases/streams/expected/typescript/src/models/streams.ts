/** Tick. */
export interface Tick {
  tickCount?: number | undefined;
}
