import { ServersCore } from "./core-client.js";
import { Health } from "./resources/health.js";

/**
 * The client of the Servers.
 *
 * @example
 * ```ts
 * const servers = new Servers();
 * ```
 */
export class Servers extends ServersCore {
  #health: Health | undefined;

  /** Health. */
  get health(): Health {
    return (this.#health ??= new Health(this));
  }
}
