import { type Reading, dateTime, renamed, tagged } from "../core/reading.js";
import { readSocialAccount } from "./social-account.js";

export const readFacebookPage: Reading = /* @__PURE__ */ renamed({ access_token: "accessToken" });

export const readListFacebookPagesResponse: Reading = { pages: readFacebookPage };

export const readSelectFacebookPageResponse: Reading = /* @__PURE__ */ renamed({
  redirect_url: "redirectUrl",
});

export const readSelectGoogleBusinessLocationResponse: Reading = /* @__PURE__ */ renamed({
  redirect_url: "redirectUrl",
});

export const readSelectLinkedInOrganizationResponse: Reading = /* @__PURE__ */ renamed({
  redirect_url: "redirectUrl",
});

export const readSelectPinterestBoardResponse: Reading = /* @__PURE__ */ renamed({
  redirect_url: "redirectUrl",
});

export const readSnapchatProfilePublicProfile: Reading = /* @__PURE__ */ renamed({
  display_name: "displayName",
  profile_image_url: "profileImageUrl",
  subscriber_count: "subscriberCount",
});

export const readListSnapchatProfilesResponse: Reading = {
  publicProfiles: readSnapchatProfilePublicProfile,
};

export const readSelectSnapchatProfileResponse: Reading = /* @__PURE__ */ renamed({
  redirect_url: "redirectUrl",
});

export const readConnectBlueskyCredentialsResponse: Reading = { account: readSocialAccount };

export const readGetTelegramConnectStatusResponse: Reading = { expiresAt: dateTime };

export const readTelegramConnectAccount: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readInitiateTelegramConnectResponse: Reading = { account: readTelegramConnectAccount };

export const readTelegramConnectPending: Reading = { expiresAt: dateTime };

export const readTelegramConnectConnectedAccount: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readTelegramConnectConnected: Reading = {
  account: readTelegramConnectConnectedAccount,
};

export const readCompleteTelegramConnectResponse: Reading = /* @__PURE__ */ tagged(
  "status",
  { pending: readTelegramConnectPending, connected: readTelegramConnectConnected },
  { expiresAt: dateTime, account: readTelegramConnectConnectedAccount },
);
