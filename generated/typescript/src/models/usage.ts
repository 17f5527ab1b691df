/** Your plan, its limits, and your usage. */
export interface UsageStats {
  /** The name of the plan. */
  planName?: string | undefined;
  /** How often the plan is billed. */
  billingPeriod?: UsageStatsBillingPeriod | undefined;
  /** When the user signed up. */
  signupDate?: Date | undefined;
  /** The limits of the plan. */
  limits?: UsageStatsLimits | undefined;
  /** What you have used so far. */
  usage?: UsageStatsUsage | undefined;
}

/** How often the plan is billed. */
export type UsageStatsBillingPeriod = "monthly" | "yearly" | (string & {});

/** The limits of the plan. */
export interface UsageStatsLimits {
  /** The number of uploads allowed. */
  uploads?: number | undefined;
  /** The number of profiles allowed. */
  profiles?: number | undefined;
}

/** What you have used so far. */
export interface UsageStatsUsage {
  /** The number of uploads used. */
  uploads?: number | undefined;
  /** The number of profiles used. */
  profiles?: number | undefined;
  /** When the usage counts were last reset. */
  lastReset?: Date | undefined;
}
