import { type Schema, list, map, object } from "../core/schema.js";

export const $GoogleBusinessAttributeRepeatedEnumValue: Schema = /* @__PURE__ */ object({
  setValues: list("string"),
  unsetValues: list("string"),
});

export const $GoogleBusinessAttribute: Schema = /* @__PURE__ */ object({
  name: "string",
  valueType: "string",
  values: list("any"),
  repeatedEnumValue: $GoogleBusinessAttributeRepeatedEnumValue,
});

export const $GetGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  attributes: list($GoogleBusinessAttribute),
});

export const $UpdateGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  attributes: list(map("any")),
});

export const $UpdateGoogleBusinessAttribute: Schema = /* @__PURE__ */ object({
  name: "string",
  values: list("any"),
  repeatedEnumValue: $GoogleBusinessAttributeRepeatedEnumValue,
});
