import { type Reading, dateTime } from "../core/reading.js";

export const readInboxComment: Reading = { createdTime: dateTime };

export const readInboxCommentMeta: Reading = { lastUpdated: dateTime };

export const readListInboxCommentsResponse: Reading = {
  data: readInboxComment,
  meta: readInboxCommentMeta,
};

export const readInboxPostComment: Reading = { createdTime: dateTime };

export const readInboxPostCommentMeta: Reading = { lastUpdated: dateTime };

export const readGetInboxPostCommentsResponse: Reading = {
  comments: readInboxPostComment,
  meta: readInboxPostCommentMeta,
};
