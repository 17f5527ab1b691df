/** All. */
export interface GetSettingsResponse {
  colour?: string | undefined;
}
