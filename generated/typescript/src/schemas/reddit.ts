import { type Schema, choice, list, map, object } from "../core/schema.js";

export const $RedditPost: Schema = /* @__PURE__ */ object({
  id: "string",
  title: "string",
  selftext: "string",
  author: "string",
  subreddit: "string",
  score: "integer",
  num_comments: ["numComments", "integer"],
  created_utc: ["createdUtc", "number"],
  permalink: "string",
});

export const $SearchRedditResponse: Schema = /* @__PURE__ */ object({
  posts: /* @__PURE__ */ list($RedditPost),
  after: "string",
});

export const $RedditRestrictSr: Schema = /* @__PURE__ */ choice(["0", "1"]);

export const $RedditSort: Schema = /* @__PURE__ */ choice([
  "relevance",
  "hot",
  "top",
  "new",
  "comments",
]);

export const $GetRedditFeedResponse: Schema = /* @__PURE__ */ object({
  posts: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
  after: "string",
});

export const $RedditFeedSort: Schema = /* @__PURE__ */ choice(["hot", "new", "top", "rising"]);

export const $RedditFeedT: Schema = /* @__PURE__ */ choice([
  "hour",
  "day",
  "week",
  "month",
  "year",
  "all",
]);
