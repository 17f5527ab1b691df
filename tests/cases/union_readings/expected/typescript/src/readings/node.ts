import { type Reading, dateTime, later } from "../core/reading.js";

export const readNode: Reading = {
  seen: dateTime,
  children: /* @__PURE__ */ later(() => readNode),
};
