import { type Schema, list, map, object } from "../core/schema.js";

export const $Odd: Schema = /* @__PURE__ */ object(
  {
    _id: ["id", "string"],
    "a-b": ["aB", "string"],
    a_b: ["aB2", "string"],
    aB: ["aB3", "string"],
    class: "string",
    None: ["none", "string"],
    to_dict: ["toDict", "string"],
    date: "date",
    dt: "datetime",
    list: /* @__PURE__ */ list("string"),
    str: "string",
    Any: ["any", /* @__PURE__ */ map("any")],
    msgspec: "string",
    __struct_fields__: ["structFields", "string"],
    redirectURL: ["redirectUrl", "string"],
    userIDs: ["userIds", /* @__PURE__ */ list("integer")],
    iPhoneOS: ["iPhoneOs", "string"],
  },
  "class",
);

export const $Reactions: Schema = /* @__PURE__ */ object({
  "+1": ["plusOne", "integer"],
  "-1": ["minusOne", "integer"],
  ["👍"]: ["u1f44d", "integer"],
  ["日本"]: ["u65e5U672c", "integer"],
  "2fa": ["n2fa", "boolean"],
  "200": ["n200", "string"],
  $: ["dollar", "string"],
  "@type": ["type", "string"],
  "": ["empty", "string"],
  "a b": ["aB", "string"],
  "quote\"'\\": ["quote", "string"],
  _: ["underscore", "string"],
  __: ["u5fU5f", "string"],
});

export const $BuiltinToString: Schema = /* @__PURE__ */ object({ length: "integer" });

export const $Builtin: Schema = /* @__PURE__ */ object({
  ["__proto__"]: ["proto", "number"],
  constructor: ["constructor_", "number"] as const,
  hasOwnProperty: ["hasOwnProperty_", "boolean"] as const,
  toString: ["toString_", $BuiltinToString] as const,
});
