import type { ApiInfo, WebhookInfo } from "./core/api.js";
import { bearer } from "./core/proofs.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Pinned",
  package: "pinned-sdk",
  version: "2.1.0",
  environments: { test: "https://one.example.com", live: "https://two.example.com" },
  baseUrlVariable: "PINNED_URL",
  schemes: { auth: { options: [["secretKey", "PINNED_KEY"]], prove: bearer } },
  security: [],
  idempotencyHeader: "Idempotency-Key",
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo | undefined = undefined;
