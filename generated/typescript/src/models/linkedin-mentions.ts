/** The URN and the text to use in the post. */
export interface GetLinkedInMentionsResponse {
  /** LinkedIn URN of the person or organization. */
  urn?: string | undefined;
  /** Whether the URN stands for a person or an organization. */
  type?: LinkedInMentionType | undefined;
  /**
   * Display name, either the one you provided, the one from the API, or one derived from the vanity
   * URL.
   */
  displayName?: string | undefined;
  /** Mention to paste into the post content as it is, in the form `@[Name](urn)`. */
  mentionFormat?: string | undefined;
  /** Vanity name (slug). Only organization mentions have it. */
  vanityName?: string | undefined;
  /**
   * Note on how to make the mention clickable. Present only for a person mention without
   * `displayName`.
   */
  warning?: string | undefined;
}

/** Whether the URN stands for a person or an organization. */
export type LinkedInMentionType = "person" | "organization" | (string & {});
