import { type Schema, choice, list, nullable, object } from "../core/schema.js";

export const $GoogleBusinessReviewReviewer: Schema = /* @__PURE__ */ object(
  "displayName isAnonymous:boolean",
  { profilePhotoUrl: /* @__PURE__ */ nullable("string") },
);

export const $GoogleBusinessReviewStarRating: Schema =
  /* @__PURE__ */ choice("ONE TWO THREE FOUR FIVE");

export const $GoogleBusinessReviewReply: Schema = /* @__PURE__ */ object(
  "comment updateTime:datetime",
);

export const $GoogleBusinessReview: Schema = /* @__PURE__ */ object(
  "id name rating:integer comment createTime:datetime updateTime:datetime",
  {
    reviewer: $GoogleBusinessReviewReviewer,
    starRating: $GoogleBusinessReviewStarRating,
    reviewReply: /* @__PURE__ */ nullable($GoogleBusinessReviewReply),
  },
);

export const $GetGoogleBusinessReviewsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId averageRating:number totalReviewCount:integer",
  {
    reviews: /* @__PURE__ */ list($GoogleBusinessReview),
    nextPageToken: /* @__PURE__ */ nullable("string"),
  },
);
