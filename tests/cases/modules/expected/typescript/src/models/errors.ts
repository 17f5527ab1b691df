/** Problem. */
export interface Problem {
  detail?: string | undefined;
}
