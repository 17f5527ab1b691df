import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionStructuralCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionStructuralOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionStructuralOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union structural without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Search(new UnionStructuralCore());
 * ```
 */
export class UnionStructuralCore extends Client<UnionStructuralOptions> {
  constructor(options: UnionStructuralOptions = {}) {
    super(api, options);
  }
}
