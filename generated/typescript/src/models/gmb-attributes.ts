/** The attributes of the location. */
export interface GetGoogleBusinessAttributesResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Attributes of the location. */
  attributes?: GoogleBusinessAttribute[] | undefined;
}

/** Google business attribute. */
export interface GoogleBusinessAttribute {
  /** Identifier of the attribute, such as `has_delivery`. */
  name?: string | undefined;
  /** Type of the value: `BOOL`, `ENUM`, `URL`, or `REPEATED_ENUM`. */
  valueType?: string | undefined;
  /** Values of the attribute, of the type in `valueType`. */
  values?: unknown[] | undefined;
  /** Values of an attribute of type `REPEATED_ENUM`. */
  repeatedEnumValue?: GoogleBusinessAttributeRepeatedEnumValue | undefined;
}

/** Values of an attribute of type `REPEATED_ENUM`. */
export interface GoogleBusinessAttributeRepeatedEnumValue {
  /** Enum values that are set. */
  setValues?: string[] | undefined;
  /** Enum values that are unset. */
  unsetValues?: string[] | undefined;
}

/** The attributes are updated. */
export interface UpdateGoogleBusinessAttributesResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Attributes of the location. */
  attributes?: { [key: string]: unknown }[] | undefined;
}

/** Update google business attribute. */
export interface UpdateGoogleBusinessAttribute {
  /** Identifier of the attribute, such as `has_delivery`. */
  name?: string | undefined;
  /** New values of the attribute. */
  values?: unknown[] | undefined;
  /** New values of an attribute of type `REPEATED_ENUM`. */
  repeatedEnumValue?: GoogleBusinessAttributeRepeatedEnumValue | undefined;
}
