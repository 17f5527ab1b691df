import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const CREATE: Operation = {
  name: "subscriptions.create",
  method: "POST",
  path: "/subscriptions",
  fields: "url",
  kind: "none",
};

/** What {@link Subscriptions.create} takes. */
export interface SubscriptionsCreateParams {
  url?: string | undefined;
}

/**
 * Subscriptions.
 *
 * @example
 * ```ts
 * const resource = new Subscriptions(new SentCore());
 * ```
 */
export class Subscriptions extends Resource {
  /**
   * Call `POST /subscriptions`.
   *
   * @param params - What is sent: see {@link SubscriptionsCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await sent.subscriptions.create({ url: "https://example.com" });
   * ```
   */
  create(params?: SubscriptionsCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }
}
