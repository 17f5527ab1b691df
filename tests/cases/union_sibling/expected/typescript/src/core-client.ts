import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionSiblingCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionSiblingOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionSiblingOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union sibling without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Posts(new UnionSiblingCore());
 * ```
 */
export class UnionSiblingCore extends Client<UnionSiblingOptions> {
  constructor(options: UnionSiblingOptions = {}) {
    super(api, options);
  }
}
