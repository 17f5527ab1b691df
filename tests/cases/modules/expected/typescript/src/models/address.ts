/** Address. */
export interface Address {
  city?: string | undefined;
}
