import type { Unlisted } from "../unlisted.js";
import type { OrderLostEvent, OrderPaid } from "./webhooks.js";

/** What arrives at a webhook, told apart by its `event`. */
export type WebhookEvent = OrderPaid | OrderLostEvent | { event: Unlisted; [key: string]: unknown };
