import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ObjectsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ObjectsOptions = { maxRetries: 5 };
 * ```
 */
export interface ObjectsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Objects without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new ObjectsCore());
 * ```
 */
export class ObjectsCore extends Client<ObjectsOptions> {
  constructor(options: ObjectsOptions = {}) {
    super(api, options);
  }
}
