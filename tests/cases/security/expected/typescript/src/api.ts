import type { ApiInfo, WebhookInfo } from "./core/api.js";
import { basic, bearer, inCookie, inHeader, inQuery } from "./core/proofs.js";
import { clientCredentials } from "./core/tokens.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Security",
  package: "security-sdk",
  version: "1.0.0",
  environments: { production: "https://api.example.com" },
  baseUrlVariable: "SECURITY_BASE_URL",
  schemes: {
    bearer: { options: [["token", "SECURITY_TOKEN"]], prove: bearer },
    key: {
      options: [["apiKey", "SECURITY_API_KEY"]],
      prove: /* @__PURE__ */ inHeader("X-API-Key"),
      name: "X-API-Key",
    },
    tenant: {
      options: [["tenant", "SECURITY_TENANT"]],
      prove: /* @__PURE__ */ inHeader("X-Tenant"),
      name: "X-Tenant",
    },
    login: {
      options: [
        ["username", "SECURITY_USERNAME"],
        ["password", "SECURITY_PASSWORD"],
      ],
      prove: basic,
    },
    queryKey: {
      options: [["queryKey", "SECURITY_QUERY_KEY"]],
      prove: /* @__PURE__ */ inQuery("api_key"),
      name: "api_key",
    },
    cookieKey: {
      options: [["cookieKey", "SECURITY_COOKIE_KEY"]],
      prove: /* @__PURE__ */ inCookie("session"),
      name: "session",
    },
    oauth: {
      options: [
        ["accessToken", "SECURITY_ACCESS_TOKEN"],
        ["clientId", "SECURITY_CLIENT_ID"],
        ["clientSecret", "SECURITY_CLIENT_SECRET"],
      ],
      prove: bearer,
      grant: /* @__PURE__ */ clientCredentials(
        "https://api.example.com/token",
        ["clientId", "SECURITY_CLIENT_ID"],
        ["clientSecret", "SECURITY_CLIENT_SECRET"],
      ),
    },
  },
  security: [["bearer"], ["key"]],
};

/** How this API signs what it sends to webhooks. */
export const webhook: WebhookInfo | undefined = undefined;
