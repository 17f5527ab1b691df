import type { ApiInfo, WebhookInfo } from "./core/api.js";
import { bearer, inHeader } from "./core/proofs.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Late",
  package: "late-sdk",
  version: "1.0.1",
  environments: { production: "https://getlate.dev/api", local: "http://localhost:3000/api" },
  baseUrlVariable: "LATE_BASE_URL",
  schemes: {
    bearerAuth: { options: [["apiKey", "LATE_API_KEY"]], prove: bearer },
    connectToken: {
      options: [["connectToken", "LATE_CONNECT_TOKEN"]],
      prove: /* @__PURE__ */ inHeader("X-Connect-Token"),
      name: "X-Connect-Token",
    },
  },
  security: [["bearerAuth"]],
  idempotencyHeader: "Idempotency-Key",
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo = {
  header: "X-Late-Signature",
  algorithm: "sha256",
  encoding: "hex",
  variable: "LATE_WEBHOOK_SECRET",
  property: "event",
};
