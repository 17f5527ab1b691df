/** A profile, which groups connected social accounts. */
export interface Profile {
  id?: string | undefined;
  /** The ID of the user who owns the profile. */
  userId?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  /** The color of the profile. */
  color?: string | undefined;
  /** Whether this is the default profile. */
  isDefault?: boolean | undefined;
  /**
   * Whether the profile is beyond the limit of your plan. Present only with
   * `includeOverLimit=true`.
   */
  isOverLimit?: boolean | undefined;
  createdAt?: Date | undefined;
}
