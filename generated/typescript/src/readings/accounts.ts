import { type Reading, dateTime, renamed } from "../core/reading.js";
import { readSocialAccount, readSocialAccountProfileId } from "./social-account.js";

export const readAccountWithFollowerStats: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { profileId: readSocialAccountProfileId, followersLastUpdated: dateTime, lastUpdated: dateTime },
);

export const readListAccountsResponse: Reading = { accounts: readSocialAccount };

export const readFollowerStatDateRange: Reading = { from: dateTime, to: dateTime };

export const readGetFollowerStatsResponse: Reading = {
  accounts: readAccountWithFollowerStats,
  dateRange: readFollowerStatDateRange,
};

export const readAllAccountsHealthAccount: Reading = { tokenExpiresAt: dateTime };

export const readGetAllAccountsHealthResponse: Reading = { accounts: readAllAccountsHealthAccount };

export const readAccountHealthTokenStatus: Reading = { expiresAt: dateTime };

export const readGetAccountHealthResponse: Reading = { tokenStatus: readAccountHealthTokenStatus };

export const readGetFacebookPage: Reading = /* @__PURE__ */ renamed({ fan_count: "fanCount" });

export const readGetFacebookPagesResponse: Reading = { pages: readGetFacebookPage };

export const readUpdateLinkedInOrganizationResponse: Reading = { account: readSocialAccount };

export const readUpdatePinterestBoardsResponse: Reading = { account: readSocialAccount };
