import { type Reading, renamed } from "../core/reading.js";

export const readGetAllResponse: Reading = /* @__PURE__ */ renamed({ Foo: "foo2", FOO: "foo3" });
