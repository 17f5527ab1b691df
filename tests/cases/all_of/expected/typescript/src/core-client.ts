import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link AllOfCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: AllOfOptions = { maxRetries: 5 };
 * ```
 */
export interface AllOfOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the All of without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Animals(new AllOfCore());
 * ```
 */
export class AllOfCore extends Client<AllOfOptions> {
  constructor(options: AllOfOptions = {}) {
    super(api, options);
  }
}
