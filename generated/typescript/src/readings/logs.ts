import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readPostLogPostId: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readPostLogPostId2: Reading = readPostLogPostId;

export const readPostLogRequest: Reading = { scheduledFor: dateTime };

export const readPostLog: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { postId: readPostLogPostId2, request: readPostLogRequest, createdAt: dateTime },
);

export const readConnectionLogSuccess: Reading = { tokenExpiresAt: dateTime };

export const readConnectionLogContext: Reading = /* @__PURE__ */ renamed({ isBYOK: "isByok" });

export const readConnectionLog: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { success: readConnectionLogSuccess, context: readConnectionLogContext, createdAt: dateTime },
);

export const readListPostsLogsResponse: Reading = { logs: readPostLog };

export const readListConnectionLogsResponse: Reading = { logs: readConnectionLog };

export const readGetPostLogsResponse: Reading = { logs: readPostLog };
