import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link PathStylesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: PathStylesOptions = { maxRetries: 5 };
 * ```
 */
export interface PathStylesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Path styles without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Styles(new PathStylesCore());
 * ```
 */
export class PathStylesCore extends Client<PathStylesOptions> {
  constructor(options: PathStylesOptions = {}) {
    super(api, options);
  }
}
