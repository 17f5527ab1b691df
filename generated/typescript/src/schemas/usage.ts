import { type Schema, choice, object } from "../core/schema.js";

export const $UsageStatsBillingPeriod: Schema = /* @__PURE__ */ choice("monthly yearly");

export const $UsageStatsLimits: Schema = /* @__PURE__ */ object("uploads:integer profiles:integer");

export const $UsageStatsUsage: Schema = /* @__PURE__ */ object(
  "uploads:integer profiles:integer lastReset:datetime",
);

export const $UsageStats: Schema = /* @__PURE__ */ object("planName signupDate:datetime", {
  billingPeriod: $UsageStatsBillingPeriod,
  limits: $UsageStatsLimits,
  usage: $UsageStatsUsage,
});
