import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ModulesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ModulesOptions = { maxRetries: 5 };
 * ```
 */
export interface ModulesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Modules without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Users(new ModulesCore());
 * ```
 */
export class ModulesCore extends Client<ModulesOptions> {
  constructor(options: ModulesOptions = {}) {
    super(api, options);
  }
}
