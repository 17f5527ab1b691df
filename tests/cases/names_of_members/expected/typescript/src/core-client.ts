import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link NamesOfMembersCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: NamesOfMembersOptions = { maxRetries: 5 };
 * ```
 */
export interface NamesOfMembersOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Names of members without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new OddResource(new NamesOfMembersCore());
 * ```
 */
export class NamesOfMembersCore extends Client<NamesOfMembersOptions> {
  constructor(options: NamesOfMembersOptions = {}) {
    super(api, options);
  }
}
