import { type Schema, list, map, object } from "../core/schema.js";

export const $Odd: Schema = /* @__PURE__ */ object(
  "_id>id a-b>aB a_b>aB2 aB>aB3 class! None>none to_dict>toDict date:date " +
    "dt:datetime str msgspec __struct_fields__>structFields redirectURL>redirectUrl " +
    "iPhoneOS>iPhoneOs",
  {
    list: /* @__PURE__ */ list("string"),
    "Any>any": /* @__PURE__ */ map("any"),
    "userIDs>userIds": /* @__PURE__ */ list("integer"),
  },
);

export const $Reactions: Schema = /* @__PURE__ */ object(
  "-1>minusOne:integer 2fa>n2fa:boolean 200>n200 $>dollar @type>type _>underscore __>u5fU5f",
  {
    "+1>plusOne": "integer",
    ["👍>u1f44d"]: "integer",
    ["日本>u65e5U672c"]: "integer",
    ">empty": "string",
    "a b>aB": "string",
    "quote\"'\\>quote": "string",
  },
);

export const $BuiltinToString: Schema = /* @__PURE__ */ object("length:integer");

export const $Builtin: Schema = /* @__PURE__ */ object(
  "__proto__>proto:number constructor>constructor_:number " +
    "hasOwnProperty>hasOwnProperty_:boolean",
  { "toString>toString_": $BuiltinToString },
);
