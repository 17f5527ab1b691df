import type { Encode } from "../core/encode.js";
import { named } from "../core/writing.js";

export const writeOdd: Encode = /* @__PURE__ */ named({
  id: "_id",
  aB: "a-b",
  aB2: "a_b",
  aB3: "aB",
  none: "None",
  toDict: "to_dict",
  any: "Any",
  structFields: "__struct_fields__",
  redirectUrl: "redirectURL",
  userIds: "userIDs",
  iPhoneOs: "iPhoneOS",
});

export const writeBuiltin: Encode = /* @__PURE__ */ named({
  proto: "__proto__",
  constructor_: "constructor",
  hasOwnProperty_: "hasOwnProperty",
  toString_: "toString",
});
