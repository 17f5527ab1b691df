import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { PagingCore, type PagingOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Cursors } from "./resources/cursors.js";
import { Last } from "./resources/last.js";
import { Linked } from "./resources/linked.js";
import { Numbered } from "./resources/numbered.js";
import { Offsets } from "./resources/offsets.js";
import { One } from "./resources/one.js";
import { Pinned } from "./resources/pinned.js";
import { Plain } from "./resources/plain.js";
import { Unpaged } from "./resources/unpaged.js";
import { Urls } from "./resources/urls.js";
import { Whole } from "./resources/whole.js";
import { Zero } from "./resources/zero.js";

/**
 * The client of the Paging.
 *
 * @example
 * ```ts
 * const paging = new Paging();
 * ```
 */
export class Paging extends PagingCore {
  #numbered: Numbered | undefined;
  #zero: Zero | undefined;
  #offsets: Offsets | undefined;
  #cursors: Cursors | undefined;
  #pinned: Pinned | undefined;
  #urls: Urls | undefined;
  #plain: Plain | undefined;
  #whole: Whole | undefined;
  #unpaged: Unpaged | undefined;
  #one: One | undefined;
  #last: Last | undefined;
  #linked: Linked | undefined;

  constructor(options: PagingOptions = {}) {
    super({ checks, ...options });
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Numbered. */
  get numbered(): Numbered {
    return (this.#numbered ??= new Numbered(this));
  }

  /** Zero. */
  get zero(): Zero {
    return (this.#zero ??= new Zero(this));
  }

  /** Offsets. */
  get offsets(): Offsets {
    return (this.#offsets ??= new Offsets(this));
  }

  /** Cursors. */
  get cursors(): Cursors {
    return (this.#cursors ??= new Cursors(this));
  }

  /** Pinned. */
  get pinned(): Pinned {
    return (this.#pinned ??= new Pinned(this));
  }

  /** Urls. */
  get urls(): Urls {
    return (this.#urls ??= new Urls(this));
  }

  /** Plain. */
  get plain(): Plain {
    return (this.#plain ??= new Plain(this));
  }

  /** Whole. */
  get whole(): Whole {
    return (this.#whole ??= new Whole(this));
  }

  /** Unpaged. */
  get unpaged(): Unpaged {
    return (this.#unpaged ??= new Unpaged(this));
  }

  /** One. */
  get one(): One {
    return (this.#one ??= new One(this));
  }

  /** Last. */
  get last(): Last {
    return (this.#last ??= new Last(this));
  }

  /** Linked. */
  get linked(): Linked {
    return (this.#linked ??= new Linked(this));
  }
}
