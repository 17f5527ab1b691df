import { type Schema, list, object } from "../core/schema.js";

export const $QueueSlot: Schema = /* @__PURE__ */ object("dayOfWeek:integer time");

export const $QueueSchedule: Schema = /* @__PURE__ */ object(
  "_id>id profileId name timezone active:boolean isDefault:boolean " +
    "createdAt:datetime updatedAt:datetime",
  { slots: /* @__PURE__ */ list($QueueSlot) },
);

export const $QueueSlotExists: Schema = /* @__PURE__ */ object("exists:boolean", {
  schedule: $QueueSchedule,
  nextSlots: /* @__PURE__ */ list("datetime"),
});

export const $QueueSlotQueues: Schema = /* @__PURE__ */ object("count:integer", {
  queues: /* @__PURE__ */ list($QueueSchedule),
});

export const $CreateQueueSlotResponse: Schema = /* @__PURE__ */ object("success:boolean", {
  schedule: $QueueSchedule,
  nextSlots: /* @__PURE__ */ list("datetime"),
});

export const $UpdateQueueSlotResponse: Schema = /* @__PURE__ */ object(
  "success:boolean reshuffledCount:integer",
  { schedule: $QueueSchedule, nextSlots: /* @__PURE__ */ list("datetime") },
);

export const $DeleteQueueSlotResponse: Schema = /* @__PURE__ */ object(
  "success:boolean deleted:boolean",
);

export const $PreviewQueueResponse: Schema = /* @__PURE__ */ object("profileId count:integer", {
  slots: /* @__PURE__ */ list("datetime"),
});

export const $GetNextQueueSlotResponse: Schema = /* @__PURE__ */ object(
  "profileId nextSlot:datetime timezone queueId queueName",
);
