import type { Unlisted } from "../unlisted.js";

/** Pong. */
export interface Pong {
  count?: number | undefined;
}

/** A pet is new. */
export interface NewPetEvent {
  petName?: string | undefined;
  data?: NewPet | undefined;
}

/** New pet. */
export interface NewPet {
  a?: number | undefined;
}

/** Order paid. */
export interface OrderPaid {
  kind?: "paid" | undefined;
}

/** Order paid kind. */
export type OrderPaidKind = "paid" | (string & {});

/** Order lost. */
export interface OrderLost {
  kind?: "lost" | undefined;
}

/** Order lost kind. */
export type OrderLostKind = "lost" | (string & {});

/** Order notification. */
export type OrderNotification = OrderPaid | OrderLost | { kind: Unlisted; [key: string]: unknown };

/** Subscription data event. */
export interface SubscriptionDataEvent {
  sentAt: Date;
  rows?: SubscriptionDataRow[] | undefined;
}

/** Subscription data row. */
export interface SubscriptionDataRow {
  rowId?: string | undefined;
}
