import { type Reading, dateTime } from "../core/reading.js";

export const readInboxReviewReply: Reading = { created: dateTime };

export const readInboxReview: Reading = { created: dateTime, reply: readInboxReviewReply };

export const readInboxReviewMeta: Reading = { lastUpdated: dateTime };

export const readListInboxReviewsResponse: Reading = {
  data: readInboxReview,
  meta: readInboxReviewMeta,
};

export const readReplyToInboxReviewReply: Reading = { created: dateTime };

export const readReplyToInboxReviewResponse: Reading = { reply: readReplyToInboxReviewReply };
