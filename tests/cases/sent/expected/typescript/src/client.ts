import { SentCore } from "./core-client.js";
import { Subscriptions } from "./resources/subscriptions.js";

/**
 * The client of the Sent.
 *
 * What the API sends by itself.
 *
 * @example
 * ```ts
 * const sent = new Sent();
 * ```
 */
export class Sent extends SentCore {
  #subscriptions: Subscriptions | undefined;

  /** Subscriptions. */
  get subscriptions(): Subscriptions {
    return (this.#subscriptions ??= new Subscriptions(this));
  }
}
