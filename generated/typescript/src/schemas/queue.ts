import { type Schema, choice, list, object, union } from "../core/schema.js";

export const $QueueSlot: Schema = /* @__PURE__ */ object({ dayOfWeek: "integer", time: "string" });

export const $QueueSchedule: Schema = /* @__PURE__ */ object({
  _id: ["id", "string"],
  profileId: "string",
  name: "string",
  timezone: "string",
  slots: /* @__PURE__ */ list($QueueSlot),
  active: "boolean",
  isDefault: "boolean",
  createdAt: "datetime",
  updatedAt: "datetime",
});

export const $QueueSlotExists: Schema = /* @__PURE__ */ object({
  exists: "boolean",
  schedule: $QueueSchedule,
  nextSlots: /* @__PURE__ */ list("datetime"),
});

export const $QueueSlotQueues: Schema = /* @__PURE__ */ object({
  queues: /* @__PURE__ */ list($QueueSchedule),
  count: "integer",
});

export const $ListQueueSlotsResponse: Schema = /* @__PURE__ */ union([
  $QueueSlotExists,
  $QueueSlotQueues,
]);

export const $QueueSlotAll: Schema = /* @__PURE__ */ choice(["true"]);

export const $CreateQueueSlotResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  schedule: $QueueSchedule,
  nextSlots: /* @__PURE__ */ list("datetime"),
});

export const $UpdateQueueSlotResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  schedule: $QueueSchedule,
  nextSlots: /* @__PURE__ */ list("datetime"),
  reshuffledCount: "integer",
});

export const $DeleteQueueSlotResponse: Schema = /* @__PURE__ */ object({
  success: "boolean",
  deleted: "boolean",
});

export const $PreviewQueueResponse: Schema = /* @__PURE__ */ object({
  profileId: "string",
  count: "integer",
  slots: /* @__PURE__ */ list("datetime"),
});

export const $GetNextQueueSlotResponse: Schema = /* @__PURE__ */ object({
  profileId: "string",
  nextSlot: "datetime",
  timezone: "string",
  queueId: "string",
  queueName: "string",
});
