import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link DecimalsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: DecimalsOptions = { maxRetries: 5 };
 * ```
 */
export interface DecimalsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Decimals without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Prices(new DecimalsCore());
 * ```
 */
export class DecimalsCore extends Client<DecimalsOptions> {
  constructor(options: DecimalsOptions = {}) {
    super(api, options);
  }
}
