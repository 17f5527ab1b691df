import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link PagingCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: PagingOptions = { maxRetries: 5 };
 * ```
 */
export interface PagingOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Paging without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Numbered(new PagingCore());
 * ```
 */
export class PagingCore extends Client<PagingOptions> {
  constructor(options: PagingOptions = {}) {
    super(api, options);
  }
}
