import { DecimalsCore } from "./core-client.js";
import { Prices } from "./resources/prices.js";

/**
 * The client of the Decimals.
 *
 * Numbers that are written as texts so that no digit is lost.
 *
 * @example
 * ```ts
 * const decimals = new Decimals();
 * ```
 */
export class Decimals extends DecimalsCore {
  #prices: Prices | undefined;

  /** Prices. */
  get prices(): Prices {
    return (this.#prices ??= new Prices(this));
  }
}
