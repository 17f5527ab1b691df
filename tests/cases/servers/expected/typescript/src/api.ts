import type { ApiInfo, WebhookInfo } from "./core/api.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Servers",
  package: "servers-sdk",
  version: "1.0.0",
  environments: {
    eu: "https://eu.example.com:443/v1",
    us: "https://us.example.com:443/v1",
    sandbox: "https://sandbox.example.com",
    server4: "https://third.example.com/a",
  },
  baseUrlVariable: "SERVERS_BASE_URL",
  schemes: {},
  security: [],
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo | undefined = undefined;
