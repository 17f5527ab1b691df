import type { ApiInfo } from "./core/api.js";
import { clientCredentials } from "./core/tokens.js";

export const api: ApiInfo = {
  name: "Mini",
  package: "mini-sdk",
  version: "1.0.0",
  environments: { production: "https://mini.test/api", local: "http://localhost:3000/api" },
  baseUrlVariable: "MINI_BASE_URL",
  schemes: {
    bearerAuth: { kind: "bearer", option: "apiKey", variable: "MINI_API_KEY" },
    connectToken: {
      kind: "key",
      option: "connectToken",
      variable: "MINI_CONNECT_TOKEN",
      place: "header",
      name: "X-Connect-Token",
    },
    queryKey: { kind: "key", option: "queryKey", place: "query", name: "api_key" },
    session: { kind: "key", option: "session", place: "cookie", name: "sid" },
    oauth: {
      kind: "bearer",
      option: "accessToken",
      variable: "MINI_ACCESS_TOKEN",
      grant: clientCredentials(
        "/token",
        ["clientId", "MINI_CLIENT_ID"],
        ["clientSecret", "MINI_CLIENT_SECRET"],
      ),
    },
    login: { kind: "basic", option: "username", passwordOption: "password" },
  },
  security: [["bearerAuth"]],
  idempotencyHeader: "Idempotency-Key",
  webhook: {
    header: "X-Mini-Signature",
    algorithm: "sha256",
    encoding: "hex",
    variable: "MINI_WEBHOOK_SECRET",
    property: "event",
  },
};
