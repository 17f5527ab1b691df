import { UnionExpandedCore } from "./core-client.js";
import { Buyers } from "./resources/buyers.js";
import { Orders } from "./resources/orders.js";

/**
 * The client of the Union expanded.
 *
 * @example
 * ```ts
 * const client = new UnionExpanded();
 * ```
 */
export class UnionExpanded extends UnionExpandedCore {
  #orders: Orders | undefined;
  #buyers: Buyers | undefined;

  /** Orders. */
  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }

  /** Buyers. */
  get buyers(): Buyers {
    return (this.#buyers ??= new Buyers(this));
  }
}
