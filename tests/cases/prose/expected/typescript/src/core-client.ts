import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link ProseCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: ProseOptions = { maxRetries: 5 };
 * ```
 */
export interface ProseOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Prose without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Notes(new ProseCore());
 * ```
 */
export class ProseCore extends Client<ProseOptions> {
  constructor(options: ProseOptions = {}) {
    super(api, options);
  }
}
