import type { ApiInfo, WebhookInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Empty",
  package: "empty-sdk",
  version: "0.0.1",
  environments: {},
  baseUrlVariable: "EMPTY_BASE_URL",
  schemes: {},
  security: [],
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo | undefined = undefined;
