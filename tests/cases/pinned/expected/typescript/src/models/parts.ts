/** Part. */
export interface Part {
  partNo?: string | undefined;
}
