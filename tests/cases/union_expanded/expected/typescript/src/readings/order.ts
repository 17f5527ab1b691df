import { type Reading, both, dateTime, later } from "../core/reading.js";

export const readChange: Reading = { at: dateTime };

export const readOrderChanged: Reading = /* @__PURE__ */ both(readChange, dateTime);

export const readOrder: Reading = {
  buyer: /* @__PURE__ */ later(() => readOrderBuyer),
  changed: readOrderChanged,
};

export const readBuyer: Reading = { lastOrder: /* @__PURE__ */ later(() => readBuyerLastOrder) };

export const readBuyerLastOrder: Reading = readOrder;

export const readOrderBuyer: Reading = readBuyer;
