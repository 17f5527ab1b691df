import { type Reading, renamed } from "../core/reading.js";

export const readValidateSubreddit: Reading = /* @__PURE__ */ renamed({ isNSFW: "isNsfw" });

export const readSubreddit: Reading = { subreddit: readValidateSubreddit };

export const readValidateSubredditResponse: Reading = readSubreddit;
