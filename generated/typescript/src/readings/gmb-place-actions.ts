import { type Reading, dateTime } from "../core/reading.js";

export const readGoogleBusinessPlaceActionLink: Reading = {
  createTime: dateTime,
  updateTime: dateTime,
};

export const readListGoogleBusinessPlaceActionsResponse: Reading = {
  placeActionLinks: readGoogleBusinessPlaceActionLink,
};
