/** Order paid. */
export interface OrderPaid {
  event: "order.paid";
  orderId?: string | undefined;
}

export type OrderPaidEvent = "order.paid" | (string & {});

/** Order lost. */
export interface OrderLost {
  event: "order.lost";
  lastSeen?: Date | undefined;
}

export type OrderLostEvent = "order.lost" | (string & {});

/** One. */
export interface GetWebhookResponse {
  url?: string | undefined;
}
