import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ParametersCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ParametersOptions = { maxRetries: 5 };
 * ```
 */
export interface ParametersOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Parameters without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Items(new ParametersCore());
 * ```
 */
export class ParametersCore extends Client<ParametersOptions> {
  constructor(options: ParametersOptions = {}) {
    super(api, options);
  }
}
