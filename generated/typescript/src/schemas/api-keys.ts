import { type Schema, choice, list, object } from "../core/schema.js";

export const $ApiKeyScope: Schema = /* @__PURE__ */ choice("full profiles");

export const $ApiKeyProfileId: Schema = /* @__PURE__ */ object("_id>id name color");

export const $ApiKeyPermission: Schema = /* @__PURE__ */ choice("read-write read");

export const $ApiKey: Schema = /* @__PURE__ */ object(
  "id name keyPreview expiresAt:datetime createdAt:datetime key",
  {
    scope: $ApiKeyScope,
    profileIds: /* @__PURE__ */ list($ApiKeyProfileId),
    permission: $ApiKeyPermission,
  },
);

export const $ListApiKeysResponse: Schema = /* @__PURE__ */ object("", {
  apiKeys: /* @__PURE__ */ list($ApiKey),
});

export const $CreateApiKeyResponse: Schema = /* @__PURE__ */ object("message", { apiKey: $ApiKey });

export const $DeleteApiKeyResponse: Schema = /* @__PURE__ */ object("message");
