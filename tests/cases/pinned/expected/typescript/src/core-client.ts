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
   * Secret Key. A function is asked for each request; without one, `PINNED_KEY` of the environment.
   */
  secretKey?: Credential | undefined;
  /** One of the API's own addresses; `test` unless told otherwise. */
  environment?: "test" | "live" | undefined;
}

/**
 * The client of the Something Else API without its resources, for small programs: each is made by
 * itself.
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
