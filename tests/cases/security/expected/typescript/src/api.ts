import type { ApiInfo } from "./core/api.js";
import { clientCredentials } from "./core/tokens.js";

/** What this API is called, where it is, and how it knows its callers. */
export const api: ApiInfo = {
  name: "Security",
  package: "security-sdk",
  version: "1.0.0",
  environments: { production: "https://api.example.com" },
  baseUrlVariable: "SECURITY_BASE_URL",
  schemes: {
    bearer: { kind: "bearer", option: "token", variable: "SECURITY_TOKEN" },
    key: {
      kind: "key",
      option: "apiKey",
      variable: "SECURITY_API_KEY",
      place: "header",
      name: "X-API-Key",
    },
    tenant: {
      kind: "key",
      option: "tenant",
      variable: "SECURITY_TENANT",
      place: "header",
      name: "X-Tenant",
    },
    login: {
      kind: "basic",
      option: "username",
      variable: "SECURITY_USERNAME",
      passwordOption: "password",
      passwordVariable: "SECURITY_PASSWORD",
    },
    queryKey: {
      kind: "key",
      option: "queryKey",
      variable: "SECURITY_QUERY_KEY",
      place: "query",
      name: "api_key",
    },
    cookieKey: {
      kind: "key",
      option: "cookieKey",
      variable: "SECURITY_COOKIE_KEY",
      place: "cookie",
      name: "session",
    },
    oauth: {
      kind: "bearer",
      option: "accessToken",
      variable: "SECURITY_ACCESS_TOKEN",
      grant: clientCredentials(
        "https://api.example.com/token",
        ["clientId", "SECURITY_CLIENT_ID"],
        ["clientSecret", "SECURITY_CLIENT_SECRET"],
      ),
    },
  },
  security: [["bearer"], ["key"]],
};
