import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ServersCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ServersOptions = { maxRetries: 5 };
 * ```
 */
export interface ServersOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `eu`. */
  environment?: "eu" | "us" | "sandbox" | "server4" | undefined;
}

/**
 * The client of the Servers without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Health(new ServersCore());
 * ```
 */
export class ServersCore extends Client<ServersOptions> {
  constructor(options: ServersOptions = {}) {
    super(api, options);
  }
}
