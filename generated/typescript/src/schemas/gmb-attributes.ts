import { type Schema, list, map, object } from "../core/schema.js";

export const $GoogleBusinessAttributeRepeatedEnumValue: Schema = /* @__PURE__ */ object("", {
  setValues: /* @__PURE__ */ list("string"),
  unsetValues: /* @__PURE__ */ list("string"),
});

export const $GoogleBusinessAttribute: Schema = /* @__PURE__ */ object("name valueType", {
  values: /* @__PURE__ */ list("any"),
  repeatedEnumValue: $GoogleBusinessAttributeRepeatedEnumValue,
});

export const $GetGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId",
  { attributes: /* @__PURE__ */ list($GoogleBusinessAttribute) },
);

export const $UpdateGoogleBusinessAttributesResponse: Schema = /* @__PURE__ */ object(
  "success:boolean accountId locationId",
  { attributes: /* @__PURE__ */ list(/* @__PURE__ */ map("any")) },
);
