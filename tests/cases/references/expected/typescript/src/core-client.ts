import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ReferencesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ReferencesOptions = { maxRetries: 5 };
 * ```
 */
export interface ReferencesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the References without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Things(new ReferencesCore());
 * ```
 */
export class ReferencesCore extends Client<ReferencesOptions> {
  constructor(options: ReferencesOptions = {}) {
    super(api, options);
  }
}
