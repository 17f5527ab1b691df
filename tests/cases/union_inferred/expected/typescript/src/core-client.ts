import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionInferredCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionInferredOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionInferredOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union inferred without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Shapes(new UnionInferredCore());
 * ```
 */
export class UnionInferredCore extends Client<UnionInferredOptions> {
  constructor(options: UnionInferredOptions = {}) {
    super(api, options);
  }
}
