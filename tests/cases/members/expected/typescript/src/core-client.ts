import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link MembersCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: MembersOptions = { maxRetries: 5 };
 * ```
 */
export interface MembersOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Members without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Accounts(new MembersCore());
 * ```
 */
export class MembersCore extends Client<MembersOptions> {
  constructor(options: MembersOptions = {}) {
    super(api, options);
  }
}
