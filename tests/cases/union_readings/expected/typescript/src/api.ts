import type { ApiInfo, WebhookInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "UnionReadings",
  package: "union-readings-sdk",
  version: "1.0.0",
  environments: { production: "https://api.example.com" },
  baseUrlVariable: "UNION_READINGS_BASE_URL",
  schemes: {},
  security: [],
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo | undefined = undefined;
