/** The matching posts. */
export interface SearchRedditResponse {
  posts?: RedditPost[] | undefined;
  /** Cursor of the next page; pass it as `after`. */
  after?: string | undefined;
}

/** Reddit post. */
export interface RedditPost {
  /** ID of the post on Reddit. */
  id?: string | undefined;
  title?: string | undefined;
  /** Body text of the post. */
  selftext?: string | undefined;
  /** Reddit username of the author. */
  author?: string | undefined;
  /** Name of the subreddit. */
  subreddit?: string | undefined;
  /** Score of the post on Reddit. */
  score?: number | undefined;
  /** Number of comments on the post. */
  numComments?: number | undefined;
  /** When the post was created, as a Unix timestamp. */
  createdUtc?: number | undefined;
  /** Path of the post on Reddit, starting with `/r/`. */
  permalink?: string | undefined;
}

/** Reddit restrict sr. */
export type RedditRestrictSr = "0" | "1" | (string & {});

/** Reddit sort. */
export type RedditSort = "relevance" | "hot" | "top" | "new" | "comments" | (string & {});

/** Posts from the feed. */
export interface GetRedditFeedResponse {
  /** Posts on this page. */
  posts?: { [key: string]: unknown }[] | undefined;
  /** Cursor of the next page; pass it as `after`. */
  after?: string | undefined;
}

/** Reddit feed sort. */
export type RedditFeedSort = "hot" | "new" | "top" | "rising" | (string & {});

/** Reddit feed t. */
export type RedditFeedT = "hour" | "day" | "week" | "month" | "year" | "all" | (string & {});
