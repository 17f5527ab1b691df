import type { ApiInfo } from "./api.js";
import type { ClientOptions } from "./options.js";
import { type RateLimit, rateLimitOf, requestIdOf } from "./response.js";
import { newState, type State } from "./state.js";

/** Gives what a client keeps, for the parts of this package alone. */
export let stateOf: (client: Client) => State;

/**
 * The base of the client: it holds options and credentials, and sends.
 *
 * @example
 * ```ts
 * const patient = client.withOptions({ timeout: 300, maxRetries: 5 });
 * ```
 */
export class Client<Options extends ClientOptions = ClientOptions> {
  readonly #state: State;

  static {
    stateOf = (client) => client.#state;
  }

  constructor(api: ApiInfo, options: Options) {
    this.#state = newState(api, options);
  }

  /** What the last response to this client said about the rate limit. */
  get lastRateLimit(): RateLimit | undefined {
    const { last } = this.#state;
    return last && rateLimitOf(last);
  }

  /** The id of the last request of this client, as the API calls it. */
  get lastRequestId(): string | undefined {
    const { last } = this.#state;
    return last && requestIdOf(last);
  }

  /** Gives a client with some options changed, credentials included; undefined changes nothing. */
  withOptions(changes: Options): this {
    const { options, credentials, baseUrl } = this.#state;
    const all: Record<string, unknown> = { ...options, ...credentials, environment: undefined };
    all["baseUrl"] = changes.environment === undefined ? baseUrl : undefined;
    for (const [name, value] of Object.entries(changes)) if (value !== undefined) all[name] = value;
    return new (this.constructor as new (options: object) => this)(all);
  }
}
