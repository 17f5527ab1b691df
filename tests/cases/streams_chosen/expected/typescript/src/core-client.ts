import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ChosenStreamsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ChosenStreamsOptions = { maxRetries: 5 };
 * ```
 */
export interface ChosenStreamsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Chosen streams without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Completions(new ChosenStreamsCore());
 * ```
 */
export class ChosenStreamsCore extends Client<ChosenStreamsOptions> {
  constructor(options: ChosenStreamsOptions = {}) {
    super(api, options);
  }
}
