import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessLocationDetailHoursPeriodOpenDay: Schema = /* @__PURE__ */ choice([
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
]);

export const $GoogleBusinessLocationDetailRegularHoursPeriod: Schema = /* @__PURE__ */ object({
  openDay: $GoogleBusinessLocationDetailHoursPeriodOpenDay,
  openTime: "string",
  closeDay: "string",
  closeTime: "string",
});

export const $GoogleBusinessLocationDetailRegularHours: Schema = /* @__PURE__ */ object({
  periods: /* @__PURE__ */ list($GoogleBusinessLocationDetailRegularHoursPeriod),
});

export const $GoogleBusinessLocationDetailHourPeriodStartDate: Schema = /* @__PURE__ */ object({
  year: "integer",
  month: "integer",
  day: "integer",
});

export const $GoogleBusinessLocationDetailHourPeriodEndDate: Schema = /* @__PURE__ */ object({
  year: "integer",
  month: "integer",
  day: "integer",
});

export const $GoogleBusinessLocationDetailSpecialHourPeriod: Schema = /* @__PURE__ */ object({
  startDate: $GoogleBusinessLocationDetailHourPeriodStartDate,
  endDate: $GoogleBusinessLocationDetailHourPeriodEndDate,
  openTime: "string",
  closeTime: "string",
  closed: "boolean",
});

export const $GoogleBusinessLocationDetailSpecialHours: Schema = /* @__PURE__ */ object({
  specialHourPeriods: /* @__PURE__ */ list($GoogleBusinessLocationDetailSpecialHourPeriod),
});

export const $GoogleBusinessLocationDetailProfile: Schema = /* @__PURE__ */ object({
  description: "string",
});

export const $GoogleBusinessLocationDetailPhoneNumbers: Schema = /* @__PURE__ */ object({
  primaryPhone: "string",
  additionalPhones: /* @__PURE__ */ list("string"),
});

export const $GetGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  title: "string",
  regularHours: $GoogleBusinessLocationDetailRegularHours,
  specialHours: $GoogleBusinessLocationDetailSpecialHours,
  profile: $GoogleBusinessLocationDetailProfile,
  websiteUri: "string",
  phoneNumbers: $GoogleBusinessLocationDetailPhoneNumbers,
});

export const $UpdateGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
});

export const $UpdateGoogleBusinessLocationRegularHoursPeriod: Schema = /* @__PURE__ */ object({
  openDay: "string",
  openTime: "string",
  closeDay: "string",
  closeTime: "string",
});

export const $UpdateGoogleBusinessLocationDetailsRegularHours: Schema = /* @__PURE__ */ object({
  periods: /* @__PURE__ */ list($UpdateGoogleBusinessLocationRegularHoursPeriod),
});
