import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  CheckInstagramHashtagsResponse,
  DownloadBlueskyMediaResponse,
  DownloadFacebookVideoResponse,
  DownloadInstagramMediaResponse,
  DownloadLinkedInVideoResponse,
  DownloadTikTokVideoResponse,
  DownloadTwitterMediaResponse,
  DownloadYouTubeVideoFormat,
  DownloadYouTubeVideoResponse,
  GetYouTubeTranscriptResponse,
  TikTokVideoAction,
  TwitterMediaAction,
  YouTubeVideoAction,
  YouTubeVideoQuality,
} from "../models/tools.js";

const DOWNLOAD_YOUTUBE_VIDEO: Operation = {
  name: "tools.downloadYouTubeVideo",
  method: "GET",
  path: "/v1/tools/youtube/download",
  query: "url action format quality formatId",
  errors: { 401: {} },
};

const GET_YOUTUBE_TRANSCRIPT: Operation = {
  name: "tools.getYouTubeTranscript",
  method: "GET",
  path: "/v1/tools/youtube/transcript",
  query: "url lang",
};

const DOWNLOAD_INSTAGRAM_MEDIA: Operation = {
  name: "tools.downloadInstagramMedia",
  method: "GET",
  path: "/v1/tools/instagram/download",
  query: "url",
};

const CHECK_INSTAGRAM_HASHTAGS: Operation = {
  name: "tools.checkInstagramHashtags",
  method: "POST",
  path: "/v1/tools/instagram/hashtag-checker",
  fields: "hashtags",
};

const DOWNLOAD_TIKTOK_VIDEO: Operation = {
  name: "tools.downloadTikTokVideo",
  method: "GET",
  path: "/v1/tools/tiktok/download",
  query: "url action formatId",
};

const DOWNLOAD_TWITTER_MEDIA: Operation = {
  name: "tools.downloadTwitterMedia",
  method: "GET",
  path: "/v1/tools/twitter/download",
  query: "url action formatId",
};

const DOWNLOAD_FACEBOOK_VIDEO: Operation = {
  name: "tools.downloadFacebookVideo",
  method: "GET",
  path: "/v1/tools/facebook/download",
  query: "url",
};

const DOWNLOAD_LINKEDIN_VIDEO: Operation = {
  name: "tools.downloadLinkedInVideo",
  method: "GET",
  path: "/v1/tools/linkedin/download",
  query: "url",
};

const DOWNLOAD_BLUESKY_MEDIA: Operation = {
  name: "tools.downloadBlueskyMedia",
  method: "GET",
  path: "/v1/tools/bluesky/download",
  query: "url",
};

/** What {@link Tools.downloadYouTubeVideo} takes. */
export interface ToolsDownloadYouTubeVideoParams {
  /** URL or ID of the YouTube video. */
  url: string;
  /**
   * What to return: `download` for a download URL, `formats` for the list of formats. Default:
   * `"download"`.
   */
  action?: YouTubeVideoAction | undefined;
  /**
   * Whether to download video or audio; applies when `action` is `download`. Default: `"video"`.
   */
  format?: DownloadYouTubeVideoFormat | undefined;
  /** Quality of the download. Default: `"hd"`. */
  quality?: YouTubeVideoQuality | undefined;
  /** ID of one format, taken from the `formats` list. */
  formatId?: string | undefined;
}

/** What {@link Tools.getYouTubeTranscript} takes. */
export interface ToolsGetYouTubeTranscriptParams {
  /** URL or ID of the YouTube video. */
  url: string;
  /** Language code of the transcript. Default: `"en"`. */
  lang?: string | undefined;
}

/** What {@link Tools.downloadInstagramMedia} takes. */
export interface ToolsDownloadInstagramMediaParams {
  /** URL of the Instagram reel or post. */
  url: string;
}

/** What {@link Tools.checkInstagramHashtags} takes. */
export interface ToolsCheckInstagramHashtagsParams {
  /** Hashtags to check, such as `travel`, at most 20. */
  hashtags: string[];
}

/** What {@link Tools.downloadTikTokVideo} takes. */
export interface ToolsDownloadTikTokVideoParams {
  /** URL or ID of the TikTok video. */
  url: string;
  /**
   * What to return: `download` for a download URL, `formats` for the list of formats. Default:
   * `"download"`.
   */
  action?: TikTokVideoAction | undefined;
  /** ID of one format; `0` is the video without watermark. */
  formatId?: string | undefined;
}

/** What {@link Tools.downloadTwitterMedia} takes. */
export interface ToolsDownloadTwitterMediaParams {
  /** URL of the Twitter/X post. */
  url: string;
  /**
   * What to return: `download` for a download URL, `formats` for the formats on offer. Default:
   * `"download"`.
   */
  action?: TwitterMediaAction | undefined;
  /** ID of the format to download. */
  formatId?: string | undefined;
}

/** What {@link Tools.downloadFacebookVideo} takes. */
export interface ToolsDownloadFacebookVideoParams {
  /** URL of the Facebook video or reel. */
  url: string;
}

/** What {@link Tools.downloadLinkedInVideo} takes. */
export interface ToolsDownloadLinkedInVideoParams {
  /** URL of the LinkedIn post. */
  url: string;
}

/** What {@link Tools.downloadBlueskyMedia} takes. */
export interface ToolsDownloadBlueskyMediaParams {
  /** URL of the Bluesky post. */
  url: string;
}

/**
 * Download media and use other utilities. The tools need a paid plan.
 *
 * Calls per day are limited by plan:
 *
 * - Build: 50
 * - Accelerate: 500
 * - Unlimited: no limit
 *
 * Every response carries the `X-RateLimit-Limit`, `X-RateLimit-Remaining`, and `X-RateLimit-Reset`
 * headers.
 *
 * @example
 * ```ts
 * const resource = new Tools(new LateCore());
 * ```
 */
export class Tools extends Resource {
  /**
   * Download a YouTube video.
   *
   * Gets a direct download URL for a YouTube video or its audio, or lists the formats on offer when
   * `action` is `formats`.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited. The Tools API is
   * not part of the free plan.
   *
   * @param params - What is sent: see {@link ToolsDownloadYouTubeVideoParams}.
   * @param options - Options of this call alone.
   * @returns The download URL or the list of formats.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link PermissionDeniedError} The free plan does not include the Tools API.
   * @throws {@link RateLimitError} You have used up the calls for today.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadYouTubeVideo({
   *   url: "https://example.com",
   *   action: "download",
   *   format: "video",
   * });
   * ```
   */
  downloadYouTubeVideo(
    params: ToolsDownloadYouTubeVideoParams,
    options?: RequestOptions,
  ): Call<DownloadYouTubeVideoResponse> {
    return call(this._client, DOWNLOAD_YOUTUBE_VIDEO, params, options);
  }

  /**
   * Get a YouTube transcript.
   *
   * Extracts the transcript (captions) of a YouTube video, as full text and as timed segments.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsGetYouTubeTranscriptParams}.
   * @param options - Options of this call alone.
   * @returns The transcript.
   * @throws {@link NotFoundError} The video has no transcript.
   * @throws {@link ServerError} The transcript service is down for the moment.
   *
   * @example
   * ```ts
   * const result = await late.tools.getYouTubeTranscript({ url: "https://example.com" });
   * ```
   */
  getYouTubeTranscript(
    params: ToolsGetYouTubeTranscriptParams,
    options?: RequestOptions,
  ): Call<GetYouTubeTranscriptResponse> {
    return call(this._client, GET_YOUTUBE_TRANSCRIPT, params, options);
  }

  /**
   * Download Instagram media.
   *
   * Gets a download URL for an Instagram reel, post, or photo.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadInstagramMediaParams}.
   * @param options - Options of this call alone.
   * @returns The download URL.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadInstagramMedia({ url: "https://example.com" });
   * ```
   */
  downloadInstagramMedia(
    params: ToolsDownloadInstagramMediaParams,
    options?: RequestOptions,
  ): Call<DownloadInstagramMediaResponse> {
    return call(this._client, DOWNLOAD_INSTAGRAM_MEDIA, params, options);
  }

  /**
   * Check Instagram hashtags for bans.
   *
   * Tells you whether each Instagram hashtag is banned, restricted, or safe. One call takes up to
   * 20 hashtags.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsCheckInstagramHashtagsParams}.
   * @param options - Options of this call alone.
   * @returns The verdict for each hashtag, and a summary.
   *
   * @example
   * ```ts
   * const result = await late.tools.checkInstagramHashtags({
   *   hashtags: ["coffee", "followforfollow"],
   * });
   * ```
   */
  checkInstagramHashtags(
    params: ToolsCheckInstagramHashtagsParams,
    options?: RequestOptions,
  ): Call<CheckInstagramHashtagsResponse> {
    return call(this._client, CHECK_INSTAGRAM_HASHTAGS, params, options);
  }

  /**
   * Download a TikTok video.
   *
   * Gets a download URL for a TikTok video, with or without the watermark, or lists the formats on
   * offer when `action` is `formats`.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadTikTokVideoParams}.
   * @param options - Options of this call alone.
   * @returns The download URL or the list of formats.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadTikTokVideo({
   *   url: "https://example.com",
   *   action: "download",
   *   formatId: "66f1a2b3c4d5e6f708192a68",
   * });
   * ```
   */
  downloadTikTokVideo(
    params: ToolsDownloadTikTokVideoParams,
    options?: RequestOptions,
  ): Call<DownloadTikTokVideoResponse> {
    return call(this._client, DOWNLOAD_TIKTOK_VIDEO, params, options);
  }

  /**
   * Download Twitter/X media.
   *
   * Gets a download URL for the video in a Twitter/X post.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadTwitterMediaParams}.
   * @param options - Options of this call alone.
   * @returns The download URL.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadTwitterMedia({
   *   url: "https://example.com",
   *   action: "download",
   *   formatId: "66f1a2b3c4d5e6f708192a68",
   * });
   * ```
   */
  downloadTwitterMedia(
    params: ToolsDownloadTwitterMediaParams,
    options?: RequestOptions,
  ): Call<DownloadTwitterMediaResponse> {
    return call(this._client, DOWNLOAD_TWITTER_MEDIA, params, options);
  }

  /**
   * Download a Facebook video.
   *
   * Gets a download URL for a Facebook video or reel.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadFacebookVideoParams}.
   * @param options - Options of this call alone.
   * @returns The download URL and the thumbnail.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadFacebookVideo({ url: "https://example.com" });
   * ```
   */
  downloadFacebookVideo(
    params: ToolsDownloadFacebookVideoParams,
    options?: RequestOptions,
  ): Call<DownloadFacebookVideoResponse> {
    return call(this._client, DOWNLOAD_FACEBOOK_VIDEO, params, options);
  }

  /**
   * Download a LinkedIn video.
   *
   * Gets a download URL for the video in a LinkedIn post.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadLinkedInVideoParams}.
   * @param options - Options of this call alone.
   * @returns The download URL.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadLinkedInVideo({ url: "https://example.com" });
   * ```
   */
  downloadLinkedInVideo(
    params: ToolsDownloadLinkedInVideoParams,
    options?: RequestOptions,
  ): Call<DownloadLinkedInVideoResponse> {
    return call(this._client, DOWNLOAD_LINKEDIN_VIDEO, params, options);
  }

  /**
   * Download Bluesky media.
   *
   * Gets a download URL for the video in a Bluesky post.
   *
   * Daily limit by plan: 50 calls on Build, 500 on Accelerate, none on Unlimited.
   *
   * @param params - What is sent: see {@link ToolsDownloadBlueskyMediaParams}.
   * @param options - Options of this call alone.
   * @returns The download URL, with the text and thumbnail of the post.
   *
   * @example
   * ```ts
   * const result = await late.tools.downloadBlueskyMedia({ url: "https://example.com" });
   * ```
   */
  downloadBlueskyMedia(
    params: ToolsDownloadBlueskyMediaParams,
    options?: RequestOptions,
  ): Call<DownloadBlueskyMediaResponse> {
    return call(this._client, DOWNLOAD_BLUESKY_MEDIA, params, options);
  }
}
