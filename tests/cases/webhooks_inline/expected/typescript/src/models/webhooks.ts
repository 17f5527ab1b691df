/** Order paid. */
export interface OrderPaid {
  event: "order.paid";
  orderId?: string | undefined;
}

/** Order paid event. */
export type OrderPaidEvent = "order.paid" | (string & {});

/** Order lost event. */
export interface OrderLostEvent {
  event: "order.lost";
  lastSeen?: Date | undefined;
}

/** Order lost event 2. */
export type OrderLostEvent2 = "order.lost" | (string & {});
