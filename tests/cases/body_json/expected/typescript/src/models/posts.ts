/** Target. */
export interface Target {
  accountId: string;
  postAt?: Date | undefined;
}

/** Post media item. */
export interface PostMediaItem {
  url: string;
  altText?: string | null | undefined;
}
