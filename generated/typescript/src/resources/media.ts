import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  GetMediaPresignedUrlResponse,
  MediaPresignedUrlContentType,
} from "../models/media.js";

const GET_PRESIGNED_URL: Operation = {
  name: "media.getPresignedUrl",
  method: "POST",
  path: "/v1/media/presign",
  fields: "filename contentType size",
  errors: { 400: {}, 401: {} },
};

/** What {@link Media.getPresignedUrl} takes. */
export interface MediaGetPresignedUrlParams {
  /** Name of the file, such as `my-video.mp4`. */
  filename: string;
  /** MIME type of the upload. */
  contentType: MediaPresignedUrlContentType;
  /**
   * Size of the file in bytes, at most 5 GB. Optional; lets Late check the size before the upload.
   */
  size?: number | undefined;
}

/**
 * Upload media files for use in posts.
 *
 * @example
 * ```ts
 * const resource = new Media(new LateCore());
 * ```
 */
export class Media extends Resource {
  /**
   * Get a presigned upload URL.
   *
   * Returns a presigned URL for uploading a file of up to 5 GB straight to cloud storage. Send the
   * file to `uploadUrl` with PUT, then use `publicUrl` in your posts. The upload URL expires after
   * 1 hour.
   *
   * @param params - What is sent: see {@link MediaGetPresignedUrlParams}.
   * @param options - Options of this call alone.
   * @returns The upload URL and the public URL.
   * @throws {@link BadRequestError} `filename` or `contentType` is missing, or the content type
   *   is not supported.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.media.getPresignedUrl({
   *   filename: "winter-blend.mp4",
   *   contentType: "video/mp4",
   *   size: 15234567,
   * });
   * ```
   */
  getPresignedUrl(
    params: MediaGetPresignedUrlParams,
    options?: RequestOptions,
  ): Call<GetMediaPresignedUrlResponse> {
    return call(this._client, GET_PRESIGNED_URL, params, options);
  }
}
