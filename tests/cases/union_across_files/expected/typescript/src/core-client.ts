import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionAcrossFilesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionAcrossFilesOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionAcrossFilesOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Union across files without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Rooms(new UnionAcrossFilesCore());
 * ```
 */
export class UnionAcrossFilesCore extends Client<UnionAcrossFilesOptions> {
  constructor(options: UnionAcrossFilesOptions = {}) {
    super(api, options);
  }
}
