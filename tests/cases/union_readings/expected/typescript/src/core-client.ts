import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionReadingsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionReadingsOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionReadingsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union readings without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new ThingsResource(new UnionReadingsCore());
 * ```
 */
export class UnionReadingsCore extends Client<UnionReadingsOptions> {
  constructor(options: UnionReadingsOptions = {}) {
    super(api, options);
  }
}
