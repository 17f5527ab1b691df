import { MiniCore } from "./core-client.js";
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
