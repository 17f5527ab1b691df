import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link NamesOfSchemasCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: NamesOfSchemasOptions = { maxRetries: 5 };
 * ```
 */
export interface NamesOfSchemasOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Names of schemas without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new PageResource(new NamesOfSchemasCore());
 * ```
 */
export class NamesOfSchemasCore extends Client<NamesOfSchemasOptions> {
  constructor(options: NamesOfSchemasOptions = {}) {
    super(api, options);
  }
}
