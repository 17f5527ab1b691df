import type { ApiInfo, WebhookInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "InlineWebhooks",
  package: "inline-webhooks-sdk",
  version: "1.0.0",
  environments: { production: "https://api.example.com" },
  baseUrlVariable: "INLINE_WEBHOOKS_BASE_URL",
  schemes: {},
  security: [],
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo = {
  header: "X-Signature",
  algorithm: "sha256",
  encoding: "hex",
  variable: "INLINE_SECRET",
  property: "event",
};
