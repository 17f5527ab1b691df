/** The upload URL and the public URL. */
export interface GetMediaPresignedUrlResponse {
  /** Presigned URL to send the file to with PUT; it expires after 1 hour. */
  uploadUrl?: string | undefined;
  /** Public URL of the file, once it is uploaded. */
  publicUrl?: string | undefined;
  /** Key (path) of the file in storage. */
  key?: string | undefined;
  /** Kind of file, derived from its content type. */
  type?: MediaPresignedUrlType | undefined;
}

/** Kind of file, derived from its content type. */
export type MediaPresignedUrlType = "image" | "video" | "document" | (string & {});

/** MIME type of the upload. */
export type MediaPresignedUrlContentType =
  | "image/jpeg"
  | "image/jpg"
  | "image/png"
  | "image/webp"
  | "image/gif"
  | "video/mp4"
  | "video/mpeg"
  | "video/quicktime"
  | "video/avi"
  | "video/x-msvideo"
  | "video/webm"
  | "video/x-m4v"
  | "application/pdf"
  | (string & {});
