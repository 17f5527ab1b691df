import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link AnswersCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: AnswersOptions = { maxRetries: 5 };
 * ```
 */
export interface AnswersOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Answers without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new AnswersResource(new AnswersCore());
 * ```
 */
export class AnswersCore extends Client<AnswersOptions> {
  constructor(options: AnswersOptions = {}) {
    super(api, options);
  }
}
