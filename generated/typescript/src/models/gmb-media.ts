/** One page of media items. */
export interface ListGoogleBusinessMediaResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Media items on this page. */
  mediaItems?: GoogleBusinessMediaItem[] | undefined;
  /** Token of the next page; pass it as `pageToken`. */
  nextPageToken?: string | undefined;
  /** Number of media items in total. */
  totalMediaItemsCount?: number | undefined;
}

/** Google business media item. */
export interface GoogleBusinessMediaItem {
  /** Resource name of the media item on Google. */
  name?: string | undefined;
  /** Whether the item is a photo or a video. */
  mediaFormat?: GoogleBusinessMediaItemMediaFormat | undefined;
  /** URL that the media item was created from. */
  sourceUrl?: string | undefined;
  /** URL of the media item as hosted by Google. */
  googleUrl?: string | undefined;
  /** URL of the thumbnail. */
  thumbnailUrl?: string | undefined;
  /** Text that describes the media item. */
  description?: string | undefined;
  /** When the media item was created. */
  createTime?: Date | undefined;
  /** How the media item relates to the location. */
  locationAssociation?: GoogleBusinessMediaItemLocationAssociation | undefined;
}

/** Whether the item is a photo or a video. */
export type GoogleBusinessMediaItemMediaFormat = "PHOTO" | "VIDEO" | (string & {});

/** How the media item relates to the location. */
export interface GoogleBusinessMediaItemLocationAssociation {
  /** Category of the media item, such as `COVER` or `INTERIOR`. */
  category?: string | undefined;
}

/** The media item is created. */
export interface CreateGoogleBusinessMediaResponse {
  success?: boolean | undefined;
  /** Resource name of the new media item on Google. */
  name?: string | undefined;
  /** Format of the new media item: `PHOTO` or `VIDEO`. */
  mediaFormat?: string | undefined;
  /** URL of the media item as hosted by Google. */
  googleUrl?: string | undefined;
}

/** Whether the item is a photo or a video. */
export type GoogleBusinessMediaFormat = "PHOTO" | "VIDEO" | (string & {});

/** Place on the listing where the photo appears. */
export type GoogleBusinessMediaCategory =
  | "COVER"
  | "PROFILE"
  | "LOGO"
  | "EXTERIOR"
  | "INTERIOR"
  | "FOOD_AND_DRINK"
  | "MENU"
  | "PRODUCT"
  | "TEAMS"
  | "ADDITIONAL"
  | (string & {});

/** The media item is deleted. */
export interface DeleteGoogleBusinessMediaResponse {
  success?: boolean | undefined;
  /** Whether the media item was deleted. */
  deleted?: boolean | undefined;
  /** ID of the deleted media item. */
  mediaId?: string | undefined;
}
