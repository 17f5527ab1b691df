import type { ApiInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Pinned",
  package: "pinned-sdk",
  version: "2.1.0",
  environments: { test: "https://one.example.com", live: "https://two.example.com" },
  baseUrlVariable: "PINNED_URL",
  schemes: { auth: { kind: "bearer", option: "secretKey", variable: "PINNED_KEY" } },
  security: [],
  idempotencyHeader: "Idempotency-Key",
};
