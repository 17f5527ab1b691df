import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/** Options of a {@link SentCore}, and of the full client. */
export interface SentOptions extends ClientOptions {
  /** One of the API's own addresses; `production` unless told otherwise. */
  environment?: "production" | undefined;
}

/**
 * The client of the Sent without its resources, for small programs: each is made by itself, `new
 * Subscriptions(client)`.
 */
export class SentCore extends Client<SentOptions> {
  constructor(options: SentOptions = {}) {
    super(api, options);
  }
}
