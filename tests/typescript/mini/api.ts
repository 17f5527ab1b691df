import type { ApiInfo, WebhookInfo } from "./core/api.js";
import { basic, bearer, inCookie, inHeader, inQuery } from "./core/proofs.js";
import { clientCredentials } from "./core/tokens.js";

export const api: ApiInfo = {
  name: "Mini",
  package: "mini-sdk",
  version: "1.0.0",
  environments: { production: "https://mini.test/api", local: "http://localhost:3000/api" },
  baseUrlVariable: "MINI_BASE_URL",
  schemes: {
    bearerAuth: { options: [["apiKey", "MINI_API_KEY"]], prove: bearer },
    connectToken: {
      options: [["connectToken", "MINI_CONNECT_TOKEN"]],
      prove: /* @__PURE__ */ inHeader("X-Connect-Token"),
      name: "X-Connect-Token",
    },
    queryKey: {
      options: [["queryKey"]],
      prove: /* @__PURE__ */ inQuery("api_key"),
      name: "api_key",
    },
    session: { options: [["session"]], prove: /* @__PURE__ */ inCookie("sid"), name: "sid" },
    oauth: {
      options: [["accessToken", "MINI_ACCESS_TOKEN"]],
      prove: bearer,
      grant: /* @__PURE__ */ clientCredentials(
        "/token",
        ["clientId", "MINI_CLIENT_ID"],
        ["clientSecret", "MINI_CLIENT_SECRET"],
      ),
    },
    login: { options: [["username"], ["password"]], prove: basic },
  },
  security: [["bearerAuth"]],
  idempotencyHeader: "Idempotency-Key",
};

export const webhook: WebhookInfo = {
  header: "X-Mini-Signature",
  algorithm: "sha256",
  encoding: "hex",
  variable: "MINI_WEBHOOK_SECRET",
  property: "event",
};
