import { ExamplesCore } from "./core-client.js";
import { Orders } from "./resources/orders.js";

/**
 * The client of the Examples.
 *
 * @example
 * ```ts
 * const examples = new Examples();
 * ```
 */
export class Examples extends ExamplesCore {
  #orders: Orders | undefined;

  /** Orders. */
  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }
}
