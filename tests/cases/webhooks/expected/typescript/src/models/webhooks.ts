/** Order paid. */
export interface OrderPaid {
  event: "order.paid";
  orderId?: string | undefined;
}

/** Order paid event. */
export type OrderPaidEvent = "order.paid" | (string & {});

/** Order lost. */
export interface OrderLost {
  event: "order.lost";
  lastSeen?: Date | undefined;
}

/** Order lost event. */
export type OrderLostEvent = "order.lost" | (string & {});

/** One. */
export interface GetWebhookResponse {
  url?: string | undefined;
}
