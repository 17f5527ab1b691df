import { type Reading, renamed } from "../core/reading.js";

export const readRedditPost: Reading = /* @__PURE__ */ renamed({
  num_comments: "numComments",
  created_utc: "createdUtc",
});

export const readSearchRedditResponse: Reading = { posts: readRedditPost };
