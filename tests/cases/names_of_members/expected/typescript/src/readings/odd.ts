import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readOdd: Reading = /* @__PURE__ */ renamed(
  {
    _id: "id",
    "a-b": "aB",
    a_b: "aB2",
    aB: "aB3",
    None: "none",
    to_dict: "toDict",
    Any: "any",
    __struct_fields__: "structFields",
    redirectURL: "redirectUrl",
    userIDs: "userIds",
    iPhoneOS: "iPhoneOs",
  },
  { dt: dateTime },
);

export const readReactions: Reading = /* @__PURE__ */ renamed({
  "+1": "plusOne",
  "-1": "minusOne",
  ["👍"]: "u1f44d",
  ["日本"]: "u65e5U672c",
  "2fa": "n2fa",
  "200": "n200",
  $: "dollar",
  "@type": "type",
  "": "empty",
  "a b": "aB",
  "quote\"'\\": "quote",
  _: "underscore",
  __: "u5fU5f",
});

export const readBuiltin: Reading = /* @__PURE__ */ renamed({
  ["__proto__"]: "proto",
  constructor: "constructor_",
  hasOwnProperty: "hasOwnProperty_",
  toString: "toString_",
});
