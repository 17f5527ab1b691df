import { ChoicesCore } from "./core-client.js";
import { Orders } from "./resources/orders.js";

/**
 * The client of the Choices.
 *
 * @example
 * ```ts
 * const choices = new Choices();
 * ```
 */
export class Choices extends ChoicesCore {
  #orders: Orders | undefined;

  /** Orders. */
  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }
}
