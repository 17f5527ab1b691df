import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link NullableCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: NullableOptions = { maxRetries: 5 };
 * ```
 */
export interface NullableOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Nullable without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new NullableCore());
 * ```
 */
export class NullableCore extends Client<NullableOptions> {
  constructor(options: NullableOptions = {}) {
    super(api, options);
  }
}
