import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link RecursionCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: RecursionOptions = { maxRetries: 5 };
 * ```
 */
export interface RecursionOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Recursion without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Trees(new RecursionCore());
 * ```
 */
export class RecursionCore extends Client<RecursionOptions> {
  constructor(options: RecursionOptions = {}) {
    super(api, options);
  }
}
