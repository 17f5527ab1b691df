import type { ApiInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Late",
  package: "late-sdk",
  version: "1.0.1",
  environments: { production: "https://getlate.dev/api", local: "http://localhost:3000/api" },
  baseUrlVariable: "LATE_BASE_URL",
  schemes: {
    bearerAuth: { kind: "bearer", option: "apiKey", variable: "LATE_API_KEY" },
    connectToken: {
      kind: "key",
      option: "connectToken",
      variable: "LATE_CONNECT_TOKEN",
      place: "header",
      name: "X-Connect-Token",
    },
  },
  security: [["bearerAuth"]],
  idempotencyHeader: "Idempotency-Key",
  webhook: {
    header: "X-Late-Signature",
    algorithm: "sha256",
    encoding: "hex",
    variable: "LATE_WEBHOOK_SECRET",
    property: "event",
  },
};
