import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ErrorsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ErrorsOptions = { maxRetries: 5 };
 * ```
 */
export interface ErrorsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Errors without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Things(new ErrorsCore());
 * ```
 */
export class ErrorsCore extends Client<ErrorsOptions> {
  constructor(options: ErrorsOptions = {}) {
    super(api, options);
  }
}
