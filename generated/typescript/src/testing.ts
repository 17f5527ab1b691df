/** A test double of the API: no network, no waiting. */
import { api, webhook } from "./api.js";
import { documentedName } from "./core/checks.js";
import type { Operation } from "./core/operation.js";
import type { Fetch } from "./core/options.js";
import { type Recorded, recorded } from "./core/recorded.js";
import { onlyPage, sample } from "./core/sample.js";
import type { Schema } from "./core/schema.js";
import { SENT, type Sent } from "./core/send.js";
import { PACE } from "./core/state.js";
import { sign } from "./core/webhooks.js";
import { checks, documented } from "./documented.js";
import { examples } from "./examples.js";

export type { Recorded } from "./core/recorded.js";

/**
 * How a scripted response differs from a plain 200.
 *
 * @example
 * ```ts
 * const reply: Reply = { status: 429, headers: { "retry-after": "1" }, times: 2 };
 * fake.reply("posts.get", { error: "slow down" }, reply);
 * ```
 */
export interface Reply {
  /** HTTP status. */
  status?: number;
  /** Headers of the response. */
  headers?: Readonly<Record<string, string>>;
  /** The body as text or bytes, in place of JSON. */
  content?: string | Uint8Array<ArrayBuffer>;
  /** Seconds that the API seems to take: more than the timeout fails, without anybody waiting. */
  delay?: number;
  /** How often, once by default; `Infinity` for ever. */
  times?: number;
}

interface Script {
  readonly act: (sent: Sent) => Response;
  times: number;
}

const SECRET = "test";
const MEDIA: Readonly<Record<string, string>> = {
  events: "text/event-stream",
  lines: "application/x-ndjson",
  text: "text/plain",
};

/**
 * Stands for the API. Every operation answers by itself, with the documented example or with
 * something of the right shape; what must be different is scripted by the operation's name.
 *
 * @example
 * ```ts
 * const fake = new Fake();
 * const client = fake.client(Sdk); // the class of the client
 * fake.reply("posts.create", { post: { _id: "1" } }, { status: 201 });
 * fake.reply("posts.create", { error: "slow down" }, { status: 429, times: 2 });
 * fake.lose("posts.get");
 * console.log(fake.calls); // what was sent
 * ```
 */
export class Fake {
  /** The requests that were sent, retries included. */
  readonly calls: Recorded[] = [];
  readonly #scripts = new Map<string, Script[]>();

  /** What a client uses in place of the platform's `fetch`. */
  readonly fetch: Fetch = async (url, init) => {
    init.signal?.throwIfAborted();
    const sent = (init as { [SENT]?: Sent })[SENT];
    if (!sent) throw new TypeError("only clients of this package can talk to a Fake");
    this.calls.push(await recorded(sent.op.name, url, init));
    const scripts = this.#scripts.get(sent.op.name);
    const script = scripts?.[0];
    if (!scripts || !script) return madeUp(sent.op);
    if (--script.times <= 0) scripts.shift();
    return script.act(sent);
  };

  /** Makes a client that talks to this double, with credentials, and without waits. */
  client<K extends new (options: never) => object>(
    Kind: K,
    options?: Partial<NonNullable<ConstructorParameters<K>[0]>>,
  ): InstanceType<K> {
    const known: Record<string | symbol, unknown> = { fetch: this.fetch, [PACE]: 0, checks };
    for (const { options } of Object.values(api.schemes)) {
      for (const [option] of options) known[option] = SECRET;
    }
    if (Object.keys(api.environments).length === 0) known["baseUrl"] = "http://fake.test";
    if (webhook) known["webhookSecret"] = SECRET;
    return new Kind({ ...known, ...(options as object) } as never) as InstanceType<K>;
  }

  /**
   * Scripts a response. Responses of one operation are given in the order of their scripts.
   *
   * @param operation - Its name, "posts.create".
   * @param json - The body as JSON, by wire names.
   */
  reply(operation: string, json?: unknown, options: Reply = {}): void {
    const { status = 200, headers = {}, delay = 0, times = 1 } = options;
    const text = options.content ?? (json === undefined ? null : JSON.stringify(json));
    const type = options.content === undefined && text !== null ? "application/json" : undefined;
    const body = [204, 205, 304].includes(status) ? null : text;
    this.#script(operation, times, ({ timeout }) => {
      if (timeout !== null && delay > timeout) throw timedOut();
      return new Response(body, {
        status,
        headers: { ...(type && { "content-type": type }), ...headers },
      });
    });
  }

  /** Scripts that the API cannot be reached: nothing is sent. */
  refuse(operation: string, times = 1): void {
    this.#script(operation, times, () => {
      throw failure("connect ECONNREFUSED", "connect");
    });
  }

  /** Scripts that the connection is lost after the request was sent. */
  lose(operation: string, times = 1): void {
    this.#script(operation, times, () => {
      throw failure("read ECONNRESET", "read");
    });
  }

  /** Scripts that no response comes in time. */
  timeOut(operation: string, times = 1): void {
    this.#script(operation, times, () => {
      throw timedOut();
    });
  }

  /** Names the operations that have scripts which no request has met yet. */
  unused(): string[] {
    const waits = ({ times }: Script): boolean => Number.isFinite(times);
    return [...this.#scripts].filter(([, scripts]) => scripts.some(waits)).map(([name]) => name);
  }

  #script(operation: string, times: number, act: Script["act"]): void {
    const scripts = this.#scripts.get(operation) ?? [];
    this.#scripts.set(operation, [...scripts, { act, times }]);
  }
}

/**
 * Makes the body and the headers of a webhook that the API would have sent.
 *
 * @param event - What JSON can hold, by wire names.
 * @param secret - What it is signed with; clients of `Fake` expect the default.
 *
 * @example
 * ```ts
 * const { body, headers } = await signedWebhook({ event: "post.published" });
 * ```
 */
export async function signedWebhook(
  event: unknown,
  secret: string = SECRET,
): Promise<{ body: string; headers: Record<string, string> }> {
  const body = JSON.stringify(event);
  if (!webhook) throw new TypeError(`${api.name} signs no webhooks`);
  const signature = await sign(webhook, body, secret);
  return { body, headers: { [webhook.header]: signature } };
}

function failure(message: string, syscall: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { syscall }) });
}

function timedOut(): DOMException {
  return new DOMException("timed out", "TimeoutError");
}

/** Answers with the documented example, else with something of the right shape. */
function madeUp(op: Operation): Response {
  const kind = op.kind ?? "json";
  const known = kind === "json" && Object.hasOwn(examples, op.name);
  const example = known ? examples[op.name] : undefined;
  const schema = documented[documentedName(op)];
  if (kind === "json" && schema !== undefined) {
    const answer = example === undefined ? sample(schema) : (JSON.parse(example) as unknown);
    return Response.json(op.page ? onlyPage(answer, schema, op.page) : answer);
  }
  const headers = { "content-type": MEDIA[kind] ?? "application/octet-stream" };
  return new Response(example ?? madeUpText(kind, schema), { headers });
}

function madeUpText(kind: string, schema: Schema | undefined): string {
  const item = schema === undefined ? "text" : JSON.stringify(sample(schema));
  const texts: Readonly<Record<string, string>> = {
    events: `data: ${item}\n\n`,
    lines: `${item}\n`,
    text: "text",
    bytes: "bytes",
  };
  return texts[kind] ?? "";
}
