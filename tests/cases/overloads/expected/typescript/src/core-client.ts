import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link OverloadsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: OverloadsOptions = { maxRetries: 5 };
 * ```
 */
export interface OverloadsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Overloads without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Stats(new OverloadsCore());
 * ```
 */
export class OverloadsCore extends Client<OverloadsOptions> {
  constructor(options: OverloadsOptions = {}) {
    super(api, options);
  }
}
