/**
 * A media file of a post. Its URL must be reachable by everyone over HTTPS. Upload files of up to 5
 * GB with `POST /v1/media/presign`. Late compresses images and videos that are too large for a
 * platform, although it may not compress videos over 200 MB.
 */
export interface MediaItem {
  /** The kind of media. */
  type?: MediaItemType | undefined;
  /** The public HTTPS URL of the file. */
  url?: string | undefined;
  /**
   * A title for the file. LinkedIn shows it as the document title of PDF and carousel posts.
   * Without it, Late uses the post title, or else the filename.
   */
  title?: string | undefined;
  /** The name of the file. */
  filename?: string | undefined;
  /** The size of the file in bytes. Optional. */
  size?: number | undefined;
  /** The MIME type of the file, such as `image/jpeg` or `video/mp4`. Optional. */
  mimeType?: string | undefined;
  /** The URL of a thumbnail image for a video. Optional. */
  thumbnail?: string | undefined;
  /** The URL of your own cover image for an Instagram Reel. Optional. */
  instagramThumbnail?: string | undefined;
  /** For internal use: whether Late resized the image for TikTok. */
  tiktokProcessed?: boolean | undefined;
}

/** The kind of media. */
export type MediaItemType = "image" | "video" | "gif" | "document" | (string & {});
