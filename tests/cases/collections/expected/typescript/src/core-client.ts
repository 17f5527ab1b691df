import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link CollectionsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: CollectionsOptions = { maxRetries: 5 };
 * ```
 */
export interface CollectionsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Collections without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new ShelfResource(new CollectionsCore());
 * ```
 */
export class CollectionsCore extends Client<CollectionsOptions> {
  constructor(options: CollectionsOptions = {}) {
    super(api, options);
  }
}
