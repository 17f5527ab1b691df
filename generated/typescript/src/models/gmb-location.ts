/** The details of the location. */
export interface GetGoogleBusinessLocationDetailsResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Name of the business. */
  title?: string | undefined;
  /** Regular weekly opening hours. */
  regularHours?: GoogleBusinessRegularHours | undefined;
  /** Opening hours that differ from the regular ones on certain dates. */
  specialHours?: GoogleBusinessSpecialHours | undefined;
  /** Profile of the business. */
  profile?: GoogleBusinessLocationDetailProfile | undefined;
  /** URL of the business website. */
  websiteUri?: string | undefined;
  /** Phone numbers of the business. */
  phoneNumbers?: GoogleBusinessPhoneNumbers | undefined;
}

/** Regular weekly opening hours. */
export interface GoogleBusinessRegularHours {
  /** Opening periods of the week. */
  periods?: GoogleBusinessRegularPeriod[] | undefined;
}

/** Google business regular period. */
export interface GoogleBusinessRegularPeriod {
  /** Day on which the period starts. */
  openDay?: GoogleBusinessDay | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Day on which the period ends, such as `MONDAY`. */
  closeDay?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
}

/** Day on which the period starts. */
export type GoogleBusinessDay =
  | "MONDAY"
  | "TUESDAY"
  | "WEDNESDAY"
  | "THURSDAY"
  | "FRIDAY"
  | "SATURDAY"
  | "SUNDAY"
  | (string & {});

/** Opening hours that differ from the regular ones on certain dates. */
export interface GoogleBusinessSpecialHours {
  /** Periods with special hours. */
  specialHourPeriods?: GoogleBusinessSpecialPeriod[] | undefined;
}

/** Google business special period. */
export interface GoogleBusinessSpecialPeriod {
  /** First date of the period. */
  startDate?: GoogleBusinessStartDate | undefined;
  /** Last date of the period. */
  endDate?: GoogleBusinessEndDate | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
  /** Whether the location is closed in this period. */
  closed?: boolean | undefined;
}

/** First date of the period. */
export interface GoogleBusinessStartDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** Last date of the period. */
export interface GoogleBusinessEndDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** Profile of the business. */
export interface GoogleBusinessLocationDetailProfile {
  /** Text that describes the business. */
  description?: string | undefined;
}

/** Phone numbers of the business. */
export interface GoogleBusinessPhoneNumbers {
  /** Main phone number. */
  primaryPhone?: string | undefined;
  /** Further phone numbers. */
  additionalPhones?: string[] | undefined;
}

/** The location is updated. */
export interface UpdateGoogleBusinessLocationDetailsResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
}

/** Regular weekly opening hours. */
export interface GoogleBusinessRegularHoursUpdate {
  /** Opening periods of the week. */
  periods?: GoogleBusinessRegularPeriodUpdate[] | undefined;
}

/** Google business regular period update. */
export interface GoogleBusinessRegularPeriodUpdate {
  /** Day on which the period starts, such as `MONDAY`. */
  openDay?: string | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Day on which the period ends, such as `MONDAY`. */
  closeDay?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
}
