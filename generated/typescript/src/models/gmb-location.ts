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
  regularHours?: GoogleBusinessLocationDetailRegularHours | undefined;
  /** Opening hours that differ from the regular ones on certain dates. */
  specialHours?: GoogleBusinessLocationDetailSpecialHours | undefined;
  /** Profile of the business. */
  profile?: GoogleBusinessLocationDetailProfile | undefined;
  /** URL of the business website. */
  websiteUri?: string | undefined;
  /** Phone numbers of the business. */
  phoneNumbers?: GoogleBusinessLocationDetailPhoneNumbers | undefined;
}

/** Regular weekly opening hours. */
export interface GoogleBusinessLocationDetailRegularHours {
  /** Opening periods of the week. */
  periods?: GoogleBusinessLocationDetailRegularHoursPeriod[] | undefined;
}

/** Google business location detail regular hours period. */
export interface GoogleBusinessLocationDetailRegularHoursPeriod {
  /** Day on which the period starts. */
  openDay?: GoogleBusinessLocationDetailHoursPeriodOpenDay | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Day on which the period ends, such as `MONDAY`. */
  closeDay?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
}

/** Day on which the period starts. */
export type GoogleBusinessLocationDetailHoursPeriodOpenDay =
  | "MONDAY"
  | "TUESDAY"
  | "WEDNESDAY"
  | "THURSDAY"
  | "FRIDAY"
  | "SATURDAY"
  | "SUNDAY"
  | (string & {});

/** Opening hours that differ from the regular ones on certain dates. */
export interface GoogleBusinessLocationDetailSpecialHours {
  /** Periods with special hours. */
  specialHourPeriods?: GoogleBusinessLocationDetailSpecialHourPeriod[] | undefined;
}

/** Google business location detail special hour period. */
export interface GoogleBusinessLocationDetailSpecialHourPeriod {
  /** First date of the period. */
  startDate?: GoogleBusinessLocationDetailHourPeriodStartDate | undefined;
  /** Last date of the period. */
  endDate?: GoogleBusinessLocationDetailHourPeriodEndDate | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
  /** Whether the location is closed in this period. */
  closed?: boolean | undefined;
}

/** First date of the period. */
export interface GoogleBusinessLocationDetailHourPeriodStartDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** Last date of the period. */
export interface GoogleBusinessLocationDetailHourPeriodEndDate {
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
export interface GoogleBusinessLocationDetailPhoneNumbers {
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
export interface UpdateGoogleBusinessLocationDetailsRegularHours {
  /** Opening periods of the week. */
  periods?: UpdateGoogleBusinessLocationRegularHoursPeriod[] | undefined;
}

/** Update google business location regular hours period. */
export interface UpdateGoogleBusinessLocationRegularHoursPeriod {
  /** Day on which the period starts, such as `MONDAY`. */
  openDay?: string | undefined;
  /** Time at which the location opens, as `HH:MM`. */
  openTime?: string | undefined;
  /** Day on which the period ends, such as `MONDAY`. */
  closeDay?: string | undefined;
  /** Time at which the location closes, as `HH:MM`. */
  closeTime?: string | undefined;
}
