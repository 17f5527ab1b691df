import { type Schema, list, map, object } from "../core/schema.js";

export const $GoogleBusinessAttributeRepeatedEnumValue: Schema = /* @__PURE__ */ object({
  setValues: /* @__PURE__ */ list("string"),
  unsetValues: /* @__PURE__ */ list("string"),
});

export const $GoogleBusinessAttribute: Schema = /* @__PURE__ */ object({
  name: "string",
  valueType: "string",
  values: /* @__PURE__ */ list("any"),
  repeatedEnumValue: $GoogleBusinessAttributeRepeatedEnumValue,
});

export const $GetGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  attributes: /* @__PURE__ */ list($GoogleBusinessAttribute),
});

export const $UpdateGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  accountId: "string",
  locationId: "string",
  attributes: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});

export const $UpdateGoogleBusinessAttribute: Schema = /* @__PURE__ */ object({
  name: "string",
  values: /* @__PURE__ */ list("any"),
  repeatedEnumValue: $GoogleBusinessAttributeRepeatedEnumValue,
});
