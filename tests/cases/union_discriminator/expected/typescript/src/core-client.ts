import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionDiscriminatorCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionDiscriminatorOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionDiscriminatorOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union discriminator without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new UnionDiscriminatorCore());
 * ```
 */
export class UnionDiscriminatorCore extends Client<UnionDiscriminatorOptions> {
  constructor(options: UnionDiscriminatorOptions = {}) {
    super(api, options);
  }
}
