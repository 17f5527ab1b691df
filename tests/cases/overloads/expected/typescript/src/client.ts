import { OverloadsCore } from "./core-client.js";
import { Stats } from "./resources/stats.js";

/**
 * The client of the Overloads.
 *
 * An argument decides the type of the answer.
 *
 * @example
 * ```ts
 * const overloads = new Overloads();
 * ```
 */
export class Overloads extends OverloadsCore {
  #stats: Stats | undefined;

  /** Stats. */
  get stats(): Stats {
    return (this.#stats ??= new Stats(this));
  }
}
