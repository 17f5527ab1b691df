import { type Reading, dateTime, renamed } from "../core/reading.js";
import { readSocialAccount } from "./social-account.js";

export const readPlatformTargetAccountId: Reading = readSocialAccount;

export const readPlatformTarget: Reading = {
  accountId: readPlatformTargetAccountId,
  scheduledFor: dateTime,
  publishedAt: dateTime,
};

export const readUser: Reading = /* @__PURE__ */ renamed({ _id: "id" }, { createdAt: dateTime });

export const readPostUserId: Reading = readUser;

export const readRecyclingState: Reading = {
  startDate: dateTime,
  expireDate: dateTime,
  nextRecycleAt: dateTime,
  lastRecycledAt: dateTime,
};

export const readPost: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  {
    userId: readPostUserId,
    platforms: readPlatformTarget,
    scheduledFor: dateTime,
    recycling: readRecyclingState,
    createdAt: dateTime,
    updatedAt: dateTime,
  },
);

export const readPostsListResponse: Reading = { posts: readPost };

export const readPostGetResponse: Reading = { post: readPost };

export const readPostCreateResponse: Reading = { post: readPost };

export const readPostUpdateResponse: Reading = { post: readPost };

export const readPostRetryResponse: Reading = { post: readPost };

export const readBulkUploadPostsResponse: Reading = { posts: readPost };
