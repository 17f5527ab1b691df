import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readQueueSchedule: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { createdAt: dateTime, updatedAt: dateTime },
);

export const readQueueSlotExists: Reading = { schedule: readQueueSchedule, nextSlots: dateTime };

export const readQueueSlotQueues: Reading = { queues: readQueueSchedule };

export const readCreateQueueSlotResponse: Reading = {
  schedule: readQueueSchedule,
  nextSlots: dateTime,
};

export const readUpdateQueueSlotResponse: Reading = {
  schedule: readQueueSchedule,
  nextSlots: dateTime,
};

export const readPreviewQueueResponse: Reading = { slots: dateTime };

export const readGetNextQueueSlotResponse: Reading = { nextSlot: dateTime };
