import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link FilesCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: FilesOptions = { maxRetries: 5 };
 * ```
 */
export interface FilesOptions extends ClientOptions {}

/**
 * The client of the Files without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new FilesCore());
 * ```
 */
export class FilesCore extends Client<FilesOptions> {
  constructor(options: FilesOptions = {}) {
    super(api, options);
  }
}
