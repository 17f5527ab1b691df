import { type Client, stateOf } from "./client.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { itemsOf, type Step, stepAfter } from "./paging.js";
import type { RawResponse } from "./response.js";
import { readResult } from "./result.js";
import { exchange } from "./send.js";
import type { Members } from "./values.js";
import type { State } from "./state.js";

/** A walk through the pages of one list: what every page of it is asked with. */
interface Walk {
  readonly state: State;
  readonly op: Operation;
  readonly options: RequestOptions;
}

/**
 * A page of a list. Iterating goes on through all pages that follow, as they are needed.
 *
 * @example
 * ```ts
 * for (const item of page.items) console.log(item);
 * const next = page.hasNext ? await page.nextPage() : undefined;
 * ```
 */
export class Page<T, R = unknown> implements AsyncIterable<T> {
  /** The items of this page. */
  readonly items: T[];
  /** The whole response, with what it says about the list. */
  readonly result: R;
  /** Status, headers and so on. */
  readonly response: RawResponse;
  readonly #walk: Walk;
  readonly #next: Step | undefined;

  constructor(walk: Walk, step: Step, result: R, response: RawResponse, url: string) {
    const { page } = walk.op;
    this.items = page ? (itemsOf(page, result) as T[]) : [];
    this.result = result;
    this.response = response;
    this.#walk = walk;
    this.#next = page && stepAfter({ ...step, url }, walk.op, result, response);
  }

  /** Whether there may be a page after this one; it can turn out to be empty. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /** Asks for the page after this one; undefined when there is none. */
  async nextPage(): Promise<Page<T, R> | undefined> {
    return this.#next && fetchPage(this.#walk, this.#next);
  }

  /** Goes through this page and those that follow. */
  async *pages(): AsyncGenerator<Page<T, R>, void, undefined> {
    for (let page: Page<T, R> | undefined = this; page; page = await page.nextPage()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

/**
 * A list that is not asked for yet: `for await` walks its items, `await` gives its first page.
 *
 * @example
 * ```ts
 * for await (const item of list) console.log(item); // of all pages
 * const page = await list; // the first
 * const items = await list.all(100); // the first 100 items
 * ```
 */
export class Pages<T, R = unknown> implements PromiseLike<Page<T, R>>, AsyncIterable<T> {
  readonly #walk: Walk;
  readonly #params: Readonly<Members>;
  #first: Promise<Page<T, R>> | undefined;

  constructor(walk: Walk, params: Readonly<Members>) {
    this.#walk = walk;
    this.#params = params;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a list can be awaited
  then<A = Page<T, R>, B = never>(
    fulfilled?: ((page: Page<T, R>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#ask().then(fulfilled, rejected);
  }

  catch<B = never>(
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<Page<T, R> | B> {
    return this.#ask().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page<T, R>> {
    return this.#ask().finally(settled);
  }

  /** Goes through all pages. */
  async *pages(): AsyncGenerator<Page<T, R>, void, undefined> {
    yield* (await this.#ask()).pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this.#ask();
  }

  /** Collects the items of all pages, or the first ones. */
  async all(most: number = Number.POSITIVE_INFINITY): Promise<T[]> {
    const items: T[] = [];
    if (most <= 0) return items;
    for await (const item of this) if (items.push(item) >= most) break;
    return items;
  }

  #ask(): Promise<Page<T, R>> {
    return (this.#first ??= fetchPage(this.#walk, { params: this.#params, passed: 0 }));
  }
}

/** Makes a list of an operation that has pages; nothing is sent yet. */
export function pages<T, R = unknown>(
  client: Client,
  op: Operation,
  params: object = {},
  options: RequestOptions = {},
): Pages<T, R> {
  return new Pages({ state: stateOf(client), op, options }, { ...params });
}

async function fetchPage<T, R>(walk: Walk, step: Step): Promise<Page<T, R>> {
  const { state, op, options } = walk;
  const { reply, url } = await exchange(state, op, step.params, options, false, step.address?.());
  return new Page<T, R>(walk, step, readResult(state, op, reply) as R, reply, url);
}
