import type { AccountWithFollowerStats } from "./accounts.js";
import type { User } from "./posts.js";
import type { Profile } from "./profile.js";
import type { QueueSchedule } from "./queue.js";
import type { SocialAccount } from "./social-account.js";

/** One profile. */
export interface ProfileGetResponse {
  /** A profile, which groups connected social accounts. */
  profile?: Profile | undefined;
}

/** The profile after an update. */
export interface ProfileUpdateResponse {
  /** A message about the outcome. */
  message?: string | undefined;
  /** A profile, which groups connected social accounts. */
  profile?: Profile | undefined;
}

/** The confirmation that a profile was deleted. */
export interface ProfileDeleteResponse {
  /** A message about the outcome. */
  message?: string | undefined;
}

/** A list of connected social accounts. */
export interface AccountsListResponse {
  accounts?: SocialAccount[] | undefined;
  /** Whether the user has the Analytics add-on. */
  hasAnalyticsAccess?: boolean | undefined;
}

/** One connected social account. */
export interface AccountGetResponse {
  /** A connected social account. */
  account?: SocialAccount | undefined;
}

/** The follower growth of connected accounts over a date range. */
export interface FollowerStatsResponse {
  accounts?: AccountWithFollowerStats[] | undefined;
  /** The date range of the statistics. */
  dateRange?: FollowerStatsResponseDateRange | undefined;
  /** The interval at which the data is aggregated. */
  aggregation?: FollowerStatsResponseAggregation | undefined;
}

/** The date range of the statistics. */
export interface FollowerStatsResponseDateRange {
  /** The start of the range. */
  from?: Date | undefined;
  /** The end of the range. */
  to?: Date | undefined;
}

/** The interval at which the data is aggregated. */
export type FollowerStatsResponseAggregation = "daily" | "weekly" | "monthly" | (string & {});

/** A file that was uploaded. */
export interface UploadedFile {
  /** The kind of file. */
  type?: UploadedFileType | undefined;
  /** The URL of the file. */
  url?: string | undefined;
  /** The name of the file. */
  filename?: string | undefined;
  /** The size of the file in bytes. */
  size?: number | undefined;
  /** The MIME type of the file. */
  mimeType?: string | undefined;
}

/** The kind of file. */
export type UploadedFileType = "image" | "video" | "document" | (string & {});

/** The result of a media upload. */
export interface MediaUploadResponse {
  /** The files that were uploaded. */
  files?: UploadedFile[] | undefined;
}

/** A token for uploading files, with the URL to use. */
export interface UploadTokenResponse {
  /** The upload token. */
  token?: string | undefined;
  /** The URL at which to upload the files. */
  uploadUrl?: string | undefined;
  /** When the token expires. */
  expiresAt?: Date | undefined;
  /** The state of the upload. */
  status?: UploadTokenResponseStatus | undefined;
}

/** The state of the upload. */
export type UploadTokenResponseStatus = "pending" | "completed" | "expired" | (string & {});

/** The state of an upload token and its files. */
export interface UploadTokenStatusResponse {
  /** The upload token. */
  token?: string | undefined;
  /** The state of the upload. */
  status?: UploadTokenStatusResponseStatus | undefined;
  /** The files uploaded with the token. */
  files?: UploadedFile[] | undefined;
  /** When the token was created. */
  createdAt?: Date | undefined;
  /** When the token expires. */
  expiresAt?: Date | undefined;
  /** When the upload was completed. */
  completedAt?: Date | undefined;
}

/** The state of the upload. */
export type UploadTokenStatusResponseStatus = "pending" | "completed" | "expired" | (string & {});

/** The queue of a profile and its upcoming slots. */
export interface QueueSlotsResponse {
  /** Whether the queue exists. */
  exists?: boolean | undefined;
  /** A queue: the weekly slots into which a profile's posts are scheduled. */
  schedule?: QueueSchedule | undefined;
  /** The times of the upcoming slots. */
  nextSlots?: Date[] | undefined;
}

/** The queue after an update, with its upcoming slots. */
export interface QueueUpdateResponse {
  success?: boolean | undefined;
  /** A queue: the weekly slots into which a profile's posts are scheduled. */
  schedule?: QueueSchedule | undefined;
  /** The times of the upcoming slots. */
  nextSlots?: Date[] | undefined;
  /** The number of queued posts that were rescheduled to match the new slots. */
  reshuffledCount?: number | undefined;
}

/** The confirmation that a queue was deleted. */
export interface QueueDeleteResponse {
  success?: boolean | undefined;
  /** Whether the queue was deleted. */
  deleted?: boolean | undefined;
}

/** The upcoming slots of a profile's queue. */
export interface QueuePreviewResponse {
  /** The ID of the profile. */
  profileId?: string | undefined;
  /** The number of slots returned. */
  count?: number | undefined;
  /** The times of the upcoming slots. */
  slots?: Date[] | undefined;
}

/** The next available slot of a profile's queue. */
export interface QueueNextSlotResponse {
  /** The ID of the profile. */
  profileId?: string | undefined;
  /** The time of the next available slot. */
  nextSlot?: Date | undefined;
  /** The time zone of the queue. */
  timezone?: string | undefined;
}

/** A format in which a media file can be downloaded. */
export interface DownloadFormat {
  /** The ID of the format. */
  formatId?: string | undefined;
  /** The file extension of the format. */
  ext?: string | undefined;
  /** The resolution of the format. */
  resolution?: string | undefined;
  /** The size of the file. */
  filesize?: number | undefined;
  /** The quality of the format. */
  quality?: string | undefined;
}

/** A media file to download, with its available formats. */
export interface DownloadResponse {
  /** The URL of the download. */
  url?: string | undefined;
  /** The title of the media. */
  title?: string | undefined;
  /** The URL of a thumbnail image. */
  thumbnail?: string | undefined;
  /** The length of the media. */
  duration?: number | undefined;
  /** The formats in which the media is available. */
  formats?: DownloadFormat[] | undefined;
}

/** A part of a transcript and its place in the video. */
export interface TranscriptSegment {
  /** The words of the segment. */
  text?: string | undefined;
  /** The time at which the segment starts. */
  start?: number | undefined;
  /** How long the segment lasts. */
  duration?: number | undefined;
}

/** The transcript of a video. */
export interface TranscriptResponse {
  /** The whole transcript as text. */
  transcript?: string | undefined;
  /** The transcript in timed segments. */
  segments?: TranscriptSegment[] | undefined;
  /** The language of the transcript. */
  language?: string | undefined;
}

/** A hashtag and whether it is safe to use. */
export interface HashtagInfo {
  hashtag?: string | undefined;
  /** Whether the hashtag is safe, banned, or restricted. */
  status?: HashtagInfoStatus | undefined;
  /** The number of posts with the hashtag. */
  postCount?: number | undefined;
}

/** Whether the hashtag is safe, banned, or restricted. */
export type HashtagInfoStatus = "safe" | "banned" | "restricted" | "unknown" | (string & {});

/** The result of a hashtag check. */
export interface HashtagCheckResponse {
  /** The result for each hashtag. */
  hashtags?: HashtagInfo[] | undefined;
}

/** A caption. */
export interface CaptionResponse {
  /** The text of the caption. */
  caption?: string | undefined;
}

/** A list of users. */
export interface UsersListResponse {
  users?: User[] | undefined;
}

/** One user. */
export interface UserGetResponse {
  /** A user of your workspace. */
  user?: User | undefined;
}
