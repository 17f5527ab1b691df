import { type Reading, dateTime } from "../core/reading.js";

export const readGoogleBusinessReviewReply: Reading = { updateTime: dateTime };

export const readGoogleBusinessReview: Reading = {
  createTime: dateTime,
  updateTime: dateTime,
  reviewReply: readGoogleBusinessReviewReply,
};

export const readGetGoogleBusinessReviewsResponse: Reading = { reviews: readGoogleBusinessReview };
