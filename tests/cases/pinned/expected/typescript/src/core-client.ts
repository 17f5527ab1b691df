import { api } from "./api.js";
import type { Credential } from "./core/api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link PinnedCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: PinnedOptions = { maxRetries: 5 };
 * ```
 */
export interface PinnedOptions extends ClientOptions {
  /**
   * Secret Key. A string, or a function that is called for every request. Default: the environment
   * variable `PINNED_KEY`.
   */
  secretKey?: Credential | undefined;
  /** One of the API's own addresses. Default: `test`. */
  environment?: "test" | "live" | undefined;
}

/**
 * The client of the Something Else API without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Admin(new PinnedCore());
 * ```
 */
export class PinnedCore extends Client<PinnedOptions> {
  constructor(options: PinnedOptions = {}) {
    super(api, options);
  }
}
