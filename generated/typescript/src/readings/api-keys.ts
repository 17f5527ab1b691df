import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readApiKeyProfileId: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readApiKey: Reading = {
  expiresAt: dateTime,
  createdAt: dateTime,
  profileIds: readApiKeyProfileId,
};

export const readListApiKeysResponse: Reading = { apiKeys: readApiKey };

export const readCreateApiKeyResponse: Reading = { apiKey: readApiKey };
