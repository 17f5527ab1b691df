/** A weekly time slot of a queue. */
export interface QueueSlot {
  /** The day of the week, from 0 (Sunday) to 6 (Saturday). From 0 to 6. */
  dayOfWeek?: number | undefined;
  /** The time of day in 24-hour `HH:mm` format. Matches `^([0-1][0-9]|2[0-3]):[0-5][0-9]$`. */
  time?: string | undefined;
}

/** A queue: the weekly slots into which a profile's posts are scheduled. */
export interface QueueSchedule {
  /** The ID of the queue. */
  id?: string | undefined;
  /** The ID of the profile which owns the queue. */
  profileId?: string | undefined;
  /** The name of the queue, such as "Morning Posts" or "Evening Content". */
  name?: string | undefined;
  /** The IANA time zone of the queue, such as `America/New_York`. */
  timezone?: string | undefined;
  /** The weekly slots of the queue. */
  slots?: QueueSlot[] | undefined;
  /** Whether the queue is in use. */
  active?: boolean | undefined;
  /** Whether this is the profile's default queue, which applies when a request has no `queueId`. */
  isDefault?: boolean | undefined;
  createdAt?: Date | undefined;
  updatedAt?: Date | undefined;
}

/** One queue, as returned by default. */
export interface QueueSlotExists {
  /** Whether the queue schedule exists. */
  exists?: boolean | undefined;
  /** A queue: the weekly slots into which a profile's posts are scheduled. */
  schedule?: QueueSchedule | undefined;
  /** Times of the next slots of this queue. */
  nextSlots?: Date[] | undefined;
}

/** Every queue of the profile, as returned with `all=true`. */
export interface QueueSlotQueues {
  /** Queue schedules of the profile. */
  queues?: QueueSchedule[] | undefined;
  /** Number of queues. */
  count?: number | undefined;
}

/** One queue schedule, or all of them with `all=true`. */
export type ListQueueSlotsResponse = QueueSlotExists | QueueSlotQueues;

/** Queue slot all. */
export type QueueSlotAll = "true" | (string & {});

/** The queue is created. */
export interface CreateQueueSlotResponse {
  success?: boolean | undefined;
  /** A queue: the weekly slots into which a profile's posts are scheduled. */
  schedule?: QueueSchedule | undefined;
  /** Times of the next slots of this queue. */
  nextSlots?: Date[] | undefined;
}

/** The queue schedule is saved. */
export interface UpdateQueueSlotResponse {
  success?: boolean | undefined;
  /** A queue: the weekly slots into which a profile's posts are scheduled. */
  schedule?: QueueSchedule | undefined;
  /** Times of the next slots of this queue. */
  nextSlots?: Date[] | undefined;
  /** Number of queued posts that were rescheduled. */
  reshuffledCount?: number | undefined;
}

/** The queue is deleted. */
export interface DeleteQueueSlotResponse {
  success?: boolean | undefined;
  /** Whether the queue was deleted. */
  deleted?: boolean | undefined;
}

/** The times of the upcoming slots. */
export interface PreviewQueueResponse {
  /** ID of the profile. */
  profileId?: string | undefined;
  /** Number of slots in the preview. */
  count?: number | undefined;
  /** Times of the upcoming slots. */
  slots?: Date[] | undefined;
}

/** The next free slot and its queue. */
export interface GetNextQueueSlotResponse {
  /** ID of the profile. */
  profileId?: string | undefined;
  /** Time of the next free slot. */
  nextSlot?: Date | undefined;
  /** Time zone of the queue. */
  timezone?: string | undefined;
  /** ID of the queue that the slot belongs to. */
  queueId?: string | undefined;
  /** Name of the queue. */
  queueName?: string | undefined;
}
