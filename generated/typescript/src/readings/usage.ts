import { type Reading, dateTime } from "../core/reading.js";

export const readUsageStatsUsage: Reading = { lastReset: dateTime };

export const readUsageStats: Reading = { signupDate: dateTime, usage: readUsageStatsUsage };
