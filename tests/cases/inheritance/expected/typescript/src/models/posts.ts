import type { Unlisted } from "../unlisted.js";

/** Post. */
export interface Post {
  type: "plain";
  id: number;
}

/** Any post. */
export type AnyPost = Picture | Post | { type: Unlisted; [key: string]: unknown };

/** Picture. */
export interface Picture {
  type: "picture";
  id: number;
  url: string;
}
