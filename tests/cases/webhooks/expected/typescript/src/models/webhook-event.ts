import type { Unlisted } from "../unlisted.js";
import type { OrderLost, OrderPaid } from "./webhooks.js";

/** What arrives at a webhook, told apart by its `event`. */
export type WebhookEvent = OrderPaid | OrderLost | { event: Unlisted; [key: string]: unknown };
