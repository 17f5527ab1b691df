import { type Schema, choice, list, nullable, object } from "../core/schema.js";

export const $GoogleBusinessReviewReviewer: Schema = /* @__PURE__ */ object({
  displayName: "string",
  profilePhotoUrl: /* @__PURE__ */ nullable("string"),
  isAnonymous: "boolean",
});

export const $GoogleBusinessReviewStarRating: Schema = /* @__PURE__ */ choice([
  "ONE",
  "TWO",
  "THREE",
  "FOUR",
  "FIVE",
]);

export const $GoogleBusinessReviewReply: Schema = /* @__PURE__ */ object({
  comment: "string",
  updateTime: "datetime",
});

export const $GoogleBusinessReview: Schema = /* @__PURE__ */ object({
  id: "string",
  name: "string",
  reviewer: $GoogleBusinessReviewReviewer,
  rating: "integer",
  starRating: $GoogleBusinessReviewStarRating,
  comment: "string",
  createTime: "datetime",
  updateTime: "datetime",
  reviewReply: /* @__PURE__ */ nullable($GoogleBusinessReviewReply),
});

export const $GetGoogleBusinessReviewsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  reviews: /* @__PURE__ */ list($GoogleBusinessReview),
  averageRating: "number",
  totalReviewCount: "integer",
  nextPageToken: /* @__PURE__ */ nullable("string"),
});
