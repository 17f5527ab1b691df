import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ExamplesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ExamplesOptions = { maxRetries: 5 };
 * ```
 */
export interface ExamplesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Examples without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Orders(new ExamplesCore());
 * ```
 */
export class ExamplesCore extends Client<ExamplesOptions> {
  constructor(options: ExamplesOptions = {}) {
    super(api, options);
  }
}
