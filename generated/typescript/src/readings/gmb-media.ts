import { type Reading, dateTime } from "../core/reading.js";

export const readGoogleBusinessMediaItem: Reading = { createTime: dateTime };

export const readListGoogleBusinessMediaResponse: Reading = {
  mediaItems: readGoogleBusinessMediaItem,
};
