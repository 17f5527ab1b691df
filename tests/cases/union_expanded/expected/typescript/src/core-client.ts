import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionExpandedCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionExpandedOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionExpandedOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union expanded without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Orders(new UnionExpandedCore());
 * ```
 */
export class UnionExpandedCore extends Client<UnionExpandedOptions> {
  constructor(options: UnionExpandedOptions = {}) {
    super(api, options);
  }
}
