import { type Schema, choice, list, object } from "../core/schema.js";

export const $GoogleBusinessDay: Schema = /* @__PURE__ */ choice([
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
]);

export const $GoogleBusinessRegularPeriod: Schema = /* @__PURE__ */ object({
  openDay: $GoogleBusinessDay,
  openTime: "string",
  closeDay: "string",
  closeTime: "string",
});

export const $GoogleBusinessRegularHours: Schema = /* @__PURE__ */ object({
  periods: /* @__PURE__ */ list($GoogleBusinessRegularPeriod),
});

export const $GoogleBusinessStartDate: Schema = /* @__PURE__ */ object({
  year: "integer",
  month: "integer",
  day: "integer",
});

export const $GoogleBusinessEndDate: Schema = /* @__PURE__ */ object({
  year: "integer",
  month: "integer",
  day: "integer",
});

export const $GoogleBusinessSpecialPeriod: Schema = /* @__PURE__ */ object({
  startDate: $GoogleBusinessStartDate,
  endDate: $GoogleBusinessEndDate,
  openTime: "string",
  closeTime: "string",
  closed: "boolean",
});

export const $GoogleBusinessSpecialHours: Schema = /* @__PURE__ */ object({
  specialHourPeriods: /* @__PURE__ */ list($GoogleBusinessSpecialPeriod),
});

export const $GoogleBusinessLocationDetailProfile: Schema = /* @__PURE__ */ object({
  description: "string",
});

export const $GoogleBusinessPhoneNumbers: Schema = /* @__PURE__ */ object({
  primaryPhone: "string",
  additionalPhones: /* @__PURE__ */ list("string"),
});

export const $GetGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  title: "string",
  regularHours: $GoogleBusinessRegularHours,
  specialHours: $GoogleBusinessSpecialHours,
  profile: $GoogleBusinessLocationDetailProfile,
  websiteUri: "string",
  phoneNumbers: $GoogleBusinessPhoneNumbers,
});

export const $UpdateGoogleBusinessLocationDetailsResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
});

export const $GoogleBusinessRegularPeriodUpdate: Schema = /* @__PURE__ */ object({
  openDay: "string",
  openTime: "string",
  closeDay: "string",
  closeTime: "string",
});

export const $GoogleBusinessRegularHoursUpdate: Schema = /* @__PURE__ */ object({
  periods: /* @__PURE__ */ list($GoogleBusinessRegularPeriodUpdate),
});
