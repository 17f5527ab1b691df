import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link BodyJsonCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: BodyJsonOptions = { maxRetries: 5 };
 * ```
 */
export interface BodyJsonOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Body json without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Posts(new BodyJsonCore());
 * ```
 */
export class BodyJsonCore extends Client<BodyJsonOptions> {
  constructor(options: BodyJsonOptions = {}) {
    super(api, options);
  }
}
