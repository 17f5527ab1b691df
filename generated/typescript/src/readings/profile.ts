import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readProfile: Reading = /* @__PURE__ */ renamed({ _id: "id" }, { createdAt: dateTime });
