import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ChoicesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ChoicesOptions = { maxRetries: 5 };
 * ```
 */
export interface ChoicesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Choices without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Orders(new ChoicesCore());
 * ```
 */
export class ChoicesCore extends Client<ChoicesOptions> {
  constructor(options: ChoicesOptions = {}) {
    super(api, options);
  }
}
