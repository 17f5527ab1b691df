import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  CreateQueueSlotResponse,
  DeleteQueueSlotResponse,
  GetNextQueueSlotResponse,
  PreviewQueueResponse,
  QueueSlot,
  QueueSlotAll,
  QueueSlotExists,
  QueueSlotQueues,
  UpdateQueueSlotResponse,
} from "../models/queue.js";
import {
  readCreateQueueSlotResponse,
  readGetNextQueueSlotResponse,
  readPreviewQueueResponse,
  readQueueSlotExists,
  readQueueSlotQueues,
  readUpdateQueueSlotResponse,
} from "../readings/queue.js";

const LIST_SLOTS_ALL_TRUE: Operation = {
  name: "queue.listSlots",
  method: "GET",
  path: "/v1/queue/slots",
  query: "profileId queueId all",
  result: readQueueSlotQueues,
  answer: "all true",
  errors: { 401: {} },
};

const LIST_SLOTS: Operation = {
  name: "queue.listSlots",
  method: "GET",
  path: "/v1/queue/slots",
  query: "profileId queueId all",
  result: readQueueSlotExists,
  errors: { 401: {} },
};

const CREATE_SLOT: Operation = {
  name: "queue.createSlot",
  method: "POST",
  path: "/v1/queue/slots",
  fields: "profileId name timezone slots active",
  result: readCreateQueueSlotResponse,
  errors: { 401: {} },
};

const UPDATE_SLOT: Operation = {
  name: "queue.updateSlot",
  method: "PUT",
  path: "/v1/queue/slots",
  fields: "profileId timezone slots queueId name active setAsDefault reshuffleExisting",
  result: readUpdateQueueSlotResponse,
  errors: { 401: {} },
};

const DELETE_SLOT: Operation = {
  name: "queue.deleteSlot",
  method: "DELETE",
  path: "/v1/queue/slots",
  query: "profileId queueId",
  errors: { 401: {} },
};

const PREVIEW: Operation = {
  name: "queue.preview",
  method: "GET",
  path: "/v1/queue/preview",
  query: "profileId queueId count",
  result: readPreviewQueueResponse,
  errors: { 401: {} },
};

const GET_NEXT_SLOT: Operation = {
  name: "queue.getNextSlot",
  method: "GET",
  path: "/v1/queue/next-slot",
  query: "profileId queueId",
  result: readGetNextQueueSlotResponse,
  errors: { 401: {} },
};

/** What {@link Queue.listSlots} takes. */
export interface QueueListSlotsParams {
  /** ID of the profile whose queues you want. */
  profileId: string;
  /** ID of the queue to return, optional. */
  queueId?: string | undefined;
  /** Set it to `true` to get every queue of the profile. */
  all?: QueueSlotAll | undefined;
}

/** What {@link Queue.createSlot} takes. */
export interface QueueCreateSlotParams {
  /** ID of the profile that gets the queue. */
  profileId: string;
  /** Name of the queue, such as `Evening Posts`. */
  name: string;
  /** IANA time zone of the slots. */
  timezone: string;
  /** Weekly times at which the queue publishes. */
  slots: QueueSlot[];
  /** Whether the queue is in use (active by default). Default: `true`. */
  active?: boolean | undefined;
}

/** What {@link Queue.updateSlot} takes. */
export interface QueueUpdateSlotParams {
  /** ID of the profile that owns the queue. */
  profileId: string;
  /** IANA time zone of the slots. */
  timezone: string;
  /** Weekly times at which the queue publishes. */
  slots: QueueSlot[];
  /** ID of the queue to update. Optional: without it, the call applies to the default queue. */
  queueId?: string | undefined;
  /** Name of the queue. */
  name?: string | undefined;
  /** Whether the queue is in use (active by default). Default: `true`. */
  active?: boolean | undefined;
  /** Whether this queue becomes the default of the profile. */
  setAsDefault?: boolean | undefined;
  /**
   * Whether to move the posts already queued so that they match the new slots. Default: `false`.
   */
  reshuffleExisting?: boolean | undefined;
}

/** What {@link Queue.deleteSlot} takes. */
export interface QueueDeleteSlotParams {
  /** ID of the profile that owns the queue. */
  profileId: string;
  /** ID of the queue to delete. */
  queueId: string;
}

/** What {@link Queue.preview} takes. */
export interface QueuePreviewParams {
  /** ID of the profile whose slots you want. */
  profileId: string;
  /** ID of the queue to preview; without it, the default queue is used. */
  queueId?: string | undefined;
  /** How many slots to return, from 1 to 100, 20 by default. Default: `20`. */
  count?: number | undefined;
}

/** What {@link Queue.getNextSlot} takes. */
export interface QueueGetNextSlotParams {
  /** ID of the profile whose slot you want. */
  profileId: string;
  /** ID of the queue to look in, optional; the profile's default queue is used otherwise. */
  queueId?: string | undefined;
}

/**
 * Manage recurring posting slots and preview the upcoming ones.
 *
 * @example
 * ```ts
 * const resource = new Queue(new LateCore());
 * ```
 */
export class Queue extends Resource {
  /**
   * List queue schedules.
   *
   * Returns the queue schedules of a profile. Pass `queueId` to get one queue, or `all=true` to get
   * every queue. With neither, you get the default queue.
   *
   * @param params - What is sent: see {@link QueueListSlotsParams}.
   * @param options - Options of this call alone.
   * @returns One queue schedule, or all of them with `all=true`.
   * @throws {@link BadRequestError} `profileId` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile does not exist.
   *
   * @example
   * ```ts
   * const result = await late.queue.listSlots({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   all: "true",
   * });
   * ```
   */
  listSlots(
    params: QueueListSlotsParams & { all: "true" },
    options?: RequestOptions,
  ): Call<QueueSlotQueues>;
  /**
   * List queue schedules.
   *
   * Returns the queue schedules of a profile. Pass `queueId` to get one queue, or `all=true` to get
   * every queue. With neither, you get the default queue.
   *
   * @param params - What is sent: see {@link QueueListSlotsParams}.
   * @param options - Options of this call alone.
   * @returns One queue schedule, or all of them with `all=true`.
   * @throws {@link BadRequestError} `profileId` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile does not exist.
   *
   * @example
   * ```ts
   * const result = await late.queue.listSlots({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   queueId: "66f1a2b3c4d5e6f708192ac3",
   * });
   * ```
   */
  listSlots(
    params: QueueListSlotsParams & { all?: undefined },
    options?: RequestOptions,
  ): Call<QueueSlotExists>;
  listSlots(
    params: QueueListSlotsParams,
    options?: RequestOptions,
  ): Call<QueueSlotQueues | QueueSlotExists>;
  listSlots(
    params: QueueListSlotsParams,
    options?: RequestOptions,
  ): Call<QueueSlotQueues | QueueSlotExists> {
    if (params.all === "true") {
      return call(this._client, LIST_SLOTS_ALL_TRUE, params, options);
    }
    return call(this._client, LIST_SLOTS, params, options);
  }

  /**
   * Create a queue schedule.
   *
   * Adds a queue to a profile and returns its schedule with the next slots. The first queue of a
   * profile becomes its default. Later queues do not, unless you explicitly make one the default.
   *
   * @param params - What is sent: see {@link QueueCreateSlotParams}.
   * @param options - Options of this call alone.
   * @returns The queue is created.
   * @throws {@link BadRequestError} The request is not valid or fails validation.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile does not exist.
   *
   * @example
   * ```ts
   * const result = await late.queue.createSlot({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   name: "Evening Posts",
   *   timezone: "America/New_York",
   *   slots: [
   *     { dayOfWeek: 2, time: "18:00" },
   *     { dayOfWeek: 4, time: "18:00" },
   *   ],
   *   active: true,
   * });
   * ```
   */
  createSlot(
    params: QueueCreateSlotParams,
    options?: RequestOptions,
  ): Call<CreateQueueSlotResponse> {
    return call(this._client, CREATE_SLOT, params, options);
  }

  /**
   * Create or update a queue schedule.
   *
   * Updates a queue of a profile, or creates it.
   *
   * - With `queueId`, it updates that queue.
   * - Without `queueId`, it updates the default queue, or creates it.
   * - With `setAsDefault` set to `true`, the queue becomes the default of the profile.
   *
   * @param params - What is sent: see {@link QueueUpdateSlotParams}.
   * @param options - Options of this call alone.
   * @returns The queue schedule is saved.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile does not exist.
   *
   * @example
   * ```ts
   * const result = await late.queue.updateSlot({
   *   profileId: "66f1a2b3c4d5e6f708192a3b",
   *   timezone: "America/New_York",
   *   slots: [{ dayOfWeek: 2, time: "19:30" }],
   *   queueId: "66f1a2b3c4d5e6f708192c02",
   *   name: "Evening Posts",
   *   active: true,
   *   setAsDefault: false,
   *   reshuffleExisting: true,
   * });
   * ```
   */
  updateSlot(
    params: QueueUpdateSlotParams,
    options?: RequestOptions,
  ): Call<UpdateQueueSlotResponse> {
    return call(this._client, UPDATE_SLOT, params, options);
  }

  /**
   * Delete a queue schedule.
   *
   * Deletes the queue with the given `queueId` from a profile. If it is the default queue, another
   * queue becomes the default.
   *
   * @param params - What is sent: see {@link QueueDeleteSlotParams}.
   * @param options - Options of this call alone.
   * @returns The queue is deleted.
   * @throws {@link BadRequestError} `profileId` or `queueId` is missing.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.queue.deleteSlot({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   queueId: "66f1a2b3c4d5e6f708192ac3",
   * });
   * ```
   */
  deleteSlot(
    params: QueueDeleteSlotParams,
    options?: RequestOptions,
  ): Call<DeleteQueueSlotResponse> {
    return call(this._client, DELETE_SLOT, params, options);
  }

  /**
   * Preview upcoming queue slots.
   *
   * Returns the times of the next queue slots of a profile as ISO date-time strings. Use `count` to
   * choose how many.
   *
   * @param params - What is sent: see {@link QueuePreviewParams}.
   * @param options - Options of this call alone.
   * @returns The times of the upcoming slots.
   * @throws {@link BadRequestError} A parameter is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile or its queue schedule does not exist.
   *
   * @example
   * ```ts
   * const result = await late.queue.preview({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   queueId: "66f1a2b3c4d5e6f708192ac3",
   *   count: 10,
   * });
   * ```
   */
  preview(params: QueuePreviewParams, options?: RequestOptions): Call<PreviewQueueResponse> {
    return call(this._client, PREVIEW, params, options);
  }

  /**
   * Get the next queue slot.
   *
   * Returns the next free slot of a queue. It is a preview. To queue a post, call `POST /v1/posts`
   * with `queuedFromProfile` in place of `scheduledFor`.
   *
   * @param params - What is sent: see {@link QueueGetNextSlotParams}.
   * @param options - Options of this call alone.
   * @returns The next free slot and its queue.
   * @throws {@link BadRequestError} A parameter is not valid, or the queue is inactive.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The profile or its queue schedule does not exist, or no slot is
   *   free.
   *
   * @example
   * ```ts
   * const result = await late.queue.getNextSlot({
   *   profileId: "66f1a2b3c4d5e6f708192ad5",
   *   queueId: "66f1a2b3c4d5e6f708192ac3",
   * });
   * ```
   */
  getNextSlot(
    params: QueueGetNextSlotParams,
    options?: RequestOptions,
  ): Call<GetNextQueueSlotResponse> {
    return call(this._client, GET_NEXT_SLOT, params, options);
  }
}
