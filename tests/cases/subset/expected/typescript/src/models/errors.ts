/** Problem. */
export interface Problem {
  message?: string | undefined;
}
