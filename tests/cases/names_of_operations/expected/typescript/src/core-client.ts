import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link NamesOfOperationsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: NamesOfOperationsOptions = { maxRetries: 5 };
 * ```
 */
export interface NamesOfOperationsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Names of operations without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Close(new NamesOfOperationsCore());
 * ```
 */
export class NamesOfOperationsCore extends Client<NamesOfOperationsOptions> {
  constructor(options: NamesOfOperationsOptions = {}) {
    super(api, options);
  }
}
