import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { $GetWebhookResponse } from "./schemas/webhooks.js";

/** What each operation is documented to give. */
export const documented: Documented = { "webhooks.get": $GetWebhookResponse };

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `WebhooksCore` is given it.
 *
 * @example
 * ```ts
 * const core = new WebhooksCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
