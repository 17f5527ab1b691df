import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { GetLinkedInMentionsResponse } from "../models/linkedin-mentions.js";

const GET: Operation = {
  name: "linkedinMentions.get",
  method: "GET",
  path: "/v1/accounts/{accountId}/linkedin-mentions",
  query: "url displayName",
  errors: { 400: {}, 401: {}, 404: {} },
};

/** What {@link LinkedInMentions.get} takes. */
export interface LinkedInMentionsGetParams {
  /** URL of a LinkedIn profile or company, or a vanity name. */
  url: string;
  /**
   * Display name, exactly as LinkedIn shows it: a person mention is clickable only with it, and an
   * organization mention does not need it.
   */
  displayName?: string | undefined;
}

/**
 * Resolve LinkedIn people and companies to mentions that you can use in posts.
 *
 * @example
 * ```ts
 * const resource = new LinkedInMentions(new LateCore());
 * ```
 */
export class LinkedInMentions extends Resource {
  /**
   * Resolve a LinkedIn mention.
   *
   * Resolves the URL of a LinkedIn profile or company to a URN, which you need for \@mentions in
   * posts. Put the returned `mentionFormat` in the post content. To mention a person, you need
   * admin access to an organization.
   *
   * @param accountId - ID of the LinkedIn account.
   * @param params - What is sent: see {@link LinkedInMentionsGetParams}.
   * @param options - Options of this call alone.
   * @returns The URN and the text to use in the post.
   * @throws {@link BadRequestError} The request is not valid, or no organization was found, which
   *   a person mention needs.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The person or organization does not exist.
   *
   * @example
   * ```ts
   * const result = await late.linkedinMentions.get("66f1a2b3c4d5e6f708192ad7", {
   *   url: "https://example.com",
   * });
   * ```
   */
  get(
    accountId: string,
    params: LinkedInMentionsGetParams,
    options?: RequestOptions,
  ): Call<GetLinkedInMentionsResponse> {
    return call(this._client, GET, { ...params, accountId }, options);
  }
}
