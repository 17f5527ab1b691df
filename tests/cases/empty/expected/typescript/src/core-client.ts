import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link EmptyCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: EmptyOptions = { maxRetries: 5 };
 * ```
 */
export interface EmptyOptions extends ClientOptions {}

/**
 * The client of the Empty without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const core = new EmptyCore();
 * ```
 */
export class EmptyCore extends Client<EmptyOptions> {
  constructor(options: EmptyOptions = {}) {
    super(api, options);
  }
}
