import { type Schema, list, map, object } from "../core/schema.js";

export const $RedditPost: Schema = /* @__PURE__ */ object(
  "id title selftext author subreddit score:integer " +
    "num_comments>numComments:integer created_utc>createdUtc:number permalink",
);

export const $SearchRedditResponse: Schema = /* @__PURE__ */ object("after", {
  posts: /* @__PURE__ */ list($RedditPost),
});

export const $GetRedditFeedResponse: Schema = /* @__PURE__ */ object("after", {
  posts: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});
