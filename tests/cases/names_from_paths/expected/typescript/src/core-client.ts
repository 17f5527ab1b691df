import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link NamesFromPathsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: NamesFromPathsOptions = { maxRetries: 5 };
 * ```
 */
export interface NamesFromPathsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Names from paths without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Accounts(new NamesFromPathsCore());
 * ```
 */
export class NamesFromPathsCore extends Client<NamesFromPathsOptions> {
  constructor(options: NamesFromPathsOptions = {}) {
    super(api, options);
  }
}
