import { type Schema, list, object } from "../core/schema.js";

export const $GoogleBusinessPlaceActionLink: Schema = /* @__PURE__ */ object(
  "name uri placeActionType createTime:datetime updateTime:datetime",
);

export const $ListGoogleBusinessPlaceActionsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId nextPageToken",
  { placeActionLinks: /* @__PURE__ */ list($GoogleBusinessPlaceActionLink) },
);

export const $CreateGoogleBusinessPlaceActionResponse: Schema = /* @__PURE__ */ object(
  "success:boolean name uri placeActionType",
);

export const $DeleteGoogleBusinessPlaceActionResponse: Schema = /* @__PURE__ */ object(
  "success:boolean deleted:boolean name",
);
