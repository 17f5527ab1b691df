/** The download URL or the list of formats. */
export interface DownloadYouTubeVideoResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
  /** Formats the video is available in. */
  formats?: YouTubeVideoFormat[] | undefined;
}

/** YouTube video format. */
export interface YouTubeVideoFormat {
  /** ID of the format; pass it as `formatId`. */
  id?: string | undefined;
  /** Label of the format. */
  label?: string | undefined;
  /** File extension of the format. */
  ext?: string | undefined;
  /** Type of the format. */
  type?: string | undefined;
  /** Height of the picture. */
  height?: number | undefined;
  /** Width of the picture. */
  width?: number | undefined;
}

/** YouTube video action. */
export type YouTubeVideoAction = "download" | "formats" | (string & {});

/** Download YouTube video format. */
export type DownloadYouTubeVideoFormat = "video" | "audio" | (string & {});

/** YouTube video quality. */
export type YouTubeVideoQuality = "hd" | "sd" | (string & {});

/** The transcript. */
export interface GetYouTubeTranscriptResponse {
  success?: boolean | undefined;
  /** ID of the YouTube video. */
  videoId?: string | undefined;
  /** Language code of the returned transcript. */
  language?: string | undefined;
  /** The whole transcript as one text. */
  fullText?: string | undefined;
  /** The transcript split into timed segments. */
  segments?: YouTubeTranscriptSegment[] | undefined;
}

/** YouTube transcript segment. */
export interface YouTubeTranscriptSegment {
  text?: string | undefined;
  /** Where the segment starts in the video. */
  start?: number | undefined;
  /** How long the segment lasts. */
  duration?: number | undefined;
}

/** The download URL. */
export interface DownloadInstagramMediaResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
}

/** The verdict for each hashtag, and a summary. */
export interface CheckInstagramHashtagsResponse {
  success?: boolean | undefined;
  /** One verdict per hashtag. */
  results?: InstagramHashtag[] | undefined;
  /** Number of hashtags per verdict. */
  summary?: InstagramHashtagSummary | undefined;
}

/** Instagram hashtag. */
export interface InstagramHashtag {
  hashtag?: string | undefined;
  /** Verdict on the hashtag. */
  status?: InstagramHashtagStatus | undefined;
  /** Reason for the verdict. */
  reason?: string | undefined;
  /** Confidence in the verdict. */
  confidence?: number | undefined;
}

/** Verdict on the hashtag. */
export type InstagramHashtagStatus = "banned" | "restricted" | "safe" | "unknown" | (string & {});

/** Number of hashtags per verdict. */
export interface InstagramHashtagSummary {
  /** Number of banned hashtags. */
  banned?: number | undefined;
  /** Number of restricted hashtags. */
  restricted?: number | undefined;
  /** Number of safe hashtags. */
  safe?: number | undefined;
}

/** The download URL or the list of formats. */
export interface DownloadTikTokVideoResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
  /** Formats the video is available in. */
  formats?: TikTokVideoFormat[] | undefined;
}

/** TikTok video format. */
export interface TikTokVideoFormat {
  /** ID of the format; pass it as `formatId`. */
  id?: string | undefined;
  /** Label of the format. */
  label?: string | undefined;
  /** File extension of the format. */
  ext?: string | undefined;
}

/** TikTok video action. */
export type TikTokVideoAction = "download" | "formats" | (string & {});

/** The download URL. */
export interface DownloadTwitterMediaResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
}

/** Twitter media action. */
export type TwitterMediaAction = "download" | "formats" | (string & {});

/** The download URL and the thumbnail. */
export interface DownloadFacebookVideoResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
  /** URL of the thumbnail image. */
  thumbnail?: string | undefined;
}

/** The download URL. */
export interface DownloadLinkedInVideoResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
}

/** The download URL, with the text and thumbnail of the post. */
export interface DownloadBlueskyMediaResponse {
  success?: boolean | undefined;
  title?: string | undefined;
  /** Text of the post. */
  text?: string | undefined;
  /** Direct URL of the file to download. */
  downloadUrl?: string | undefined;
  /** URL of the thumbnail image. */
  thumbnail?: string | undefined;
}
