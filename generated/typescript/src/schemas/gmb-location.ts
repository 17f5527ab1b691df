import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessDay: Schema = /* @__PURE__ */ choice(
  "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY",
);

export const $GoogleBusinessRegularPeriod: Schema = /* @__PURE__ */ object(
  "openTime closeDay closeTime",
  { openDay: $GoogleBusinessDay },
);

export const $GoogleBusinessRegularHours: Schema = /* @__PURE__ */ object("", {
  periods: /* @__PURE__ */ list($GoogleBusinessRegularPeriod),
});

export const $GoogleBusinessStartDate: Schema = /* @__PURE__ */ object(
  "year:integer month:integer day:integer",
);

export const $GoogleBusinessEndDate: Schema = /* @__PURE__ */ object(
  "year:integer month:integer day:integer",
);

export const $GoogleBusinessSpecialPeriod: Schema = /* @__PURE__ */ object(
  "openTime closeTime closed:boolean",
  { startDate: $GoogleBusinessStartDate, endDate: $GoogleBusinessEndDate },
);

export const $GoogleBusinessSpecialHours: Schema = /* @__PURE__ */ object("", {
  specialHourPeriods: /* @__PURE__ */ list($GoogleBusinessSpecialPeriod),
});

export const $GoogleBusinessLocationDetailProfile: Schema = /* @__PURE__ */ object("description");

export const $GoogleBusinessPhoneNumbers: Schema = /* @__PURE__ */ object("primaryPhone", {
  additionalPhones: /* @__PURE__ */ list("string"),
});

export const $GetGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId title websiteUri",
  {
    regularHours: $GoogleBusinessRegularHours,
    specialHours: $GoogleBusinessSpecialHours,
    profile: $GoogleBusinessLocationDetailProfile,
    phoneNumbers: $GoogleBusinessPhoneNumbers,
  },
);

export const $UpdateGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId",
);
