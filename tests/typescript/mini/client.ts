import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { MiniCore, type MiniOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Odds } from "./resources/odds.js";
import { Posts } from "./resources/posts.js";
import { Transfers } from "./resources/transfers.js";
import { Webhooks } from "./resources/webhooks.js";

/** The client. */
export class Mini extends MiniCore {
  #posts: Posts | undefined;
  #odds: Odds | undefined;
  #transfers: Transfers | undefined;
  #webhooks: Webhooks | undefined;

  constructor(options: MiniOptions = {}) {
    super({ checks, ...options });
  }

  /** Calls an endpoint that has no method. */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }

  /** Parameters of every kind. */
  get odds(): Odds {
    return (this.#odds ??= new Odds(this));
  }

  /** Files and streams. */
  get transfers(): Transfers {
    return (this.#transfers ??= new Transfers(this));
  }

  /** Webhooks. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this));
  }
}
