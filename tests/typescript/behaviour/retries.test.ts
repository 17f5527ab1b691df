import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import {
  APIConnectionError,
  APIError,
  APIStatusError,
  APITimeoutError,
  Mini,
  type MiniOptions,
  NotFoundError,
  type OutgoingRequest,
} from "../index.js";
import { pause } from "../core/deadline.js";
import { Fake, type Reply } from "../testing.js";
import { clientOf, failure, isNode, json, serve } from "./support.js";

interface Told {
  readonly attempts: number;
  readonly waits: number[];
  readonly error: APIError | undefined;
}

type Method = "get" | "create" | "replace" | "delete";

/** Has one failure answered, then a success, and tells what a call made of it. */
async function told(
  method: Method,
  fail: Reply | "refuse" | "lose" | "timeOut",
  options: MiniOptions = {},
  key?: string,
): Promise<Told> {
  const fake = new Fake();
  const name = `posts.${method}`;
  if (typeof fail === "string") fake[fail](name);
  else fake.reply(name, {}, fail);
  const waits: number[] = [];
  const info = (line: string): void => void waits.push(Number(/ in ([\d.]+) s$/.exec(line)?.[1]));
  const mini = fake.client(Mini, { logger: { debug: () => {}, info }, ...options });
  const own = { idempotencyKey: key };
  const calls: Record<Method, () => PromiseLike<unknown>> = {
    get: () => mini.posts.get("1", own),
    create: () => mini.posts.create({ content: "x" }, own),
    replace: () => mini.posts.replace("1", { id: "1" }, own),
    delete: () => mini.posts.delete("1", {}, own),
  };
  const error = await calls[method]().then(
    () => undefined,
    (reason: unknown) => reason as APIError,
  );
  return { attempts: fake.calls.length, waits, error };
}

test("could not connect: again, whatever the method", async () => {
  for (const method of ["get", "create", "replace", "delete"] as const) {
    assert.equal((await told(method, "refuse")).attempts, 2, method);
  }
});

test("lost or timed out: again only where it does no harm", async () => {
  for (const fail of ["lose", "timeOut"] as const) {
    assert.equal((await told("get", fail)).attempts, 2);
    assert.equal((await told("delete", fail)).attempts, 2);
    for (const method of ["create", "replace"] as const) {
      const { attempts, error } = await told(method, fail);
      assert.equal(attempts, 1);
      assert.ok(error instanceof (fail === "lose" ? APIConnectionError : APITimeoutError));
      assert.deepEqual([error.status, error.attempts, error.operation], [0, 1, `posts.${method}`]);
      assert.equal((await told(method, fail, {}, "key")).attempts, 2);
    }
  }
});

test("statuses", async () => {
  for (const status of [408, 500, 502, 503, 504]) {
    assert.equal((await told("get", { status })).attempts, 2, `GET ${status}`);
    assert.equal((await told("create", { status })).attempts, 1, `POST ${status}`);
    assert.equal((await told("create", { status }, {}, "key")).attempts, 2, `key ${status}`);
  }
  for (const status of [400, 401, 404, 409, 422, 501]) {
    assert.equal((await told("get", { status })).attempts, 1, `GET ${status}`);
  }
  assert.equal((await told("create", { status: 429 })).attempts, 2);
  const headers = { "retry-after": "0" };
  assert.equal((await told("create", { status: 503, headers })).attempts, 2);
});

test("x-should-retry decides", async () => {
  const yes = { "x-should-retry": "true" };
  const no = { "x-should-retry": "false" };
  assert.equal((await told("create", { status: 400, headers: yes })).attempts, 2);
  assert.equal((await told("get", { status: 503, headers: no })).attempts, 1);
});

test("waits are those that the API asks for", async () => {
  const wait = async (headers: Record<string, string>, status = 429): Promise<number | undefined> =>
    (await told("get", { status, headers })).waits[0];
  assert.equal(await wait({ "retry-after": "7" }), 7);
  assert.equal(await wait({ "retry-after-ms": "1500", "retry-after": "9" }), 1.5);
  const soon = new Date(Date.now() + 20_000).toUTCString();
  assert.ok(Math.abs(((await wait({ "retry-after": soon })) ?? 0) - 19.5) < 1);
  const reset = String(Math.floor(Date.now() / 1000) + 30);
  assert.ok(Math.abs(((await wait({ "x-ratelimit-reset": reset })) ?? 0) - 29.5) < 1);
  assert.equal(await wait({ "x-ratelimit-reset": "12" }), 12);
  for (const headers of [
    { "retry-after": "soon" },
    { "retry-after": "2099-01-01" },
    { "x-ratelimit-reset": "0" },
    {},
  ]) {
    assert.ok(((await wait(headers)) ?? 9) <= 0.5);
  }
  assert.ok(((await wait({ "x-ratelimit-reset": "12" }, 500)) ?? 9) <= 0.5);
});

test("a wait that is too long is an error at once", async () => {
  const { attempts, error } = await told("get", { status: 429, headers: { "retry-after": "61" } });
  assert.deepEqual([attempts, error?.status], [1, 429]);
  const headers = { "retry-after": "61" };
  assert.equal((await told("get", { status: 429, headers }, { maxRetryWait: 61 })).attempts, 2);
});

test("backoff doubles from half a second, with full jitter", async () => {
  const waits: number[] = [];
  for (let round = 0; round < 20; round++) {
    const fake = new Fake();
    fake.reply("posts.get", {}, { status: 500, times: 7 });
    const info = (line: string): void => void waits.push(Number(/ in ([\d.]+) s$/.exec(line)?.[1]));
    const logger = { debug: () => {}, info };
    await failure(fake.client(Mini, { maxRetries: 6, logger }).posts.get("1"));
  }
  const most = [0.5, 1, 2, 4, 8, 8];
  assert.equal(waits.length, 120);
  for (const [index, wait] of waits.entries()) assert.ok(wait <= (most[index % 6] as number));
  assert.ok(Math.max(...waits) > 4 && Math.min(...waits) < 0.3);
});

test("no retries is one attempt", async () => {
  assert.equal((await told("get", { status: 503 }, { maxRetries: 0 })).attempts, 1);
  const fake = new Fake();
  fake.reply("posts.get", {}, { status: 503, times: 9 });
  const error = await failure<APIStatusError>(fake.client(Mini).posts.get("1", { maxRetries: 4 }));
  assert.deepEqual([fake.calls.length, error.attempts], [5, 5]);
});

test("all attempts have the same idempotency key, and only the caller's", async () => {
  const fake = new Fake();
  fake.reply("posts.create", {}, { status: 500, times: 2 });
  const mini = fake.client(Mini);
  await mini.posts.create({ content: "x" }, { idempotencyKey: "k1" });
  await mini.posts.create({ content: "x" }, { headers: { "idempotency-key": "k2" } });
  await mini.posts.create({ content: "x" });
  const keys = fake.calls.map(({ headers }) => headers.get("idempotency-key"));
  assert.deepEqual(keys, ["k1", "k1", "k1", "k2", null]);
});

test("a server that does not answer in time", async (t) => {
  const server = await serve(t, () => {});
  const started = Date.now();
  const error = await failure(clientOf(server, { timeout: 0.25, maxRetries: 0 }).posts.get("1"));
  assert.ok(error instanceof APITimeoutError);
  assert.equal(error.message, "posts.get: timed out after 0.25 s");
  assert.ok(Date.now() - started < 2000);
  const again = await failure<APIError>(
    clientOf(server, { timeout: 9 }).posts.create({ content: "" }, { timeout: 0.25 }),
  );
  assert.ok(again instanceof APITimeoutError);
  assert.equal(again.attempts, 1);
});

test("a body that stops coming is a timeout too; one cut short is a lost connection", async (t) => {
  const server = await serve(t, (response, { target, socket }) => {
    response.writeHead(200, { "content-length": "100" }).write("{");
    if (target.endsWith("cut")) setTimeout(() => socket.destroy(), 10);
  });
  const mini = clientOf(server, { timeout: 0.1, maxRetries: 0 });
  assert.ok((await failure(mini.posts.get("slow"))) instanceof APITimeoutError);
  const error = await failure(mini.posts.get("cut", { timeout: 20 }));
  assert.ok(error instanceof APIConnectionError && !(error instanceof APITimeoutError));
});

test("a port where nobody listens is asked three times", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  await new Promise((resolve) => closed.close(resolve));
  let sent = 0;
  const mini = new Mini({ baseUrl, apiKey: "k", onRequest: () => void sent++ });
  const error = await failure<APIError>(mini.posts.create({ content: "x" }));
  assert.ok(error instanceof APIConnectionError, String(error));
  assert.deepEqual([sent, error.attempts], [3, 3]);
  assert.match(error.message, /refused/i);
});

test("a connection that is dropped after a POST was sent: one request", async (t) => {
  const server = await serve(t, (_, { socket }) => void socket.destroy());
  const error = await failure(clientOf(server).posts.create({ content: "x" }));
  assert.ok(error instanceof APIConnectionError);
  assert.equal(server.seen.length, 1);
});

test("the caller's signal ends a call, also while it waits", async (t) => {
  let controller = new AbortController();
  const abort = (): void => controller.abort(new Error("enough"));
  const server = await serve(t, (response, { target }) => {
    if (target.endsWith("busy")) json({}, 429, { "retry-after": "30" })(response);
    else abort();
  });
  const mini = clientOf(server, { onResponse: () => void setTimeout(abort, 10) });
  for (const id of ["busy", "silent"]) {
    controller = new AbortController();
    assert.equal((await failure(mini.posts.get(id, controller))).message, "enough");
  }
  const aborted = await failure(mini.posts.get("1", { signal: AbortSignal.abort() }));
  assert.equal(aborted.name, "AbortError");
  assert.equal(server.seen.length, 2);
});

test("redirects of reads stay with the API and keep the credentials there", async (t) => {
  const other = await serve(t);
  const server = await serve(t, (response, { target }) => {
    const to: Record<string, string> = {
      "/v1/posts/near": "/v1/posts/there?x=1",
      "/v1/posts/far": `${other.url}/steal`,
      "/v1/posts/loop": "/v1/posts/loop",
    };
    const location = to[target];
    if (location) json({}, 302, { location })(response);
    else json({ post: { _id: "there" } })(response);
  });
  const mini = clientOf(server);
  assert.equal((await mini.posts.get("near")).id, "there");
  assert.equal(server.last.target, "/v1/posts/there?x=1");
  for (const [id, count] of [
    ["far", 1],
    ["loop", 6],
  ] as const) {
    server.seen.length = 0;
    const error = await failure<APIStatusError>(mini.posts.get(id));
    assert.ok(error instanceof APIStatusError);
    assert.deepEqual([error.status, server.seen.length], [302, count]);
  }
  assert.ok((await failure(mini.posts.replace("near", { id: "" }))) instanceof APIStatusError);
  assert.equal(other.seen.length, 0);
  assert.ok(!((await failure(mini.posts.get("far"))) instanceof NotFoundError));
});

test("an operation that begins to redirect fails at once, and then says where to", async (t) => {
  let status = 200;
  const server = await serve(t, (response) => json({}, status, { location: "/there" })(response));
  const mini = clientOf(server);
  const replace = () => mini.posts.replace("1", { id: "1" });
  await replace();
  status = 307;
  const first = await failure<APIError>(replace());
  assert.match(first.message, /redirect/i);
  assert.deepEqual([first.attempts, server.seen.length], [1, 2]);
  const next = await failure<APIError>(replace());
  assert.deepEqual([next.status, next.headers.get("location")], [307, "/there"]);
  assert.equal(server.seen.length, 3);
});

test("a blank idempotency key is none", async () => {
  assert.equal((await told("create", { status: 500 }, {}, " ")).attempts, 1);
  const fake = new Fake();
  fake.reply("posts.create", {}, { status: 500 });
  const options = { headers: { "Idempotency-Key": " " } };
  await failure(fake.client(Mini).posts.create({ content: "x" }, options));
  assert.equal(fake.calls.length, 1);
});

test("a wait is as long as a timer can be, and ends with its signal", async () => {
  const controller = new AbortController();
  const waiting = pause(1e9, controller.signal);
  const over = waiting.then(
    () => "over",
    () => "over",
  );
  const soon = new Promise((resolve) => setTimeout(resolve, 30, "waits"));
  assert.equal(await Promise.race([over, soon]), "waits");
  controller.abort(new Error("enough"));
  assert.equal((await failure(waiting)).message, "enough");
  assert.equal((await failure(pause(1e9, controller.signal))).message, "enough");
});

test("credentials and hooks that do not come are part of an attempt's time", async (t) => {
  const server = await serve(t);
  const never = (): Promise<never> => new Promise(() => {});
  for (const options of [{ apiKey: never }, { onRequest: never }]) {
    const { posts } = clientOf(server, { ...options, timeout: 0.05 });
    assert.ok((await failure(posts.get("1"))) instanceof APITimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 10);
    const call = posts.get("1", { signal: controller.signal, timeout: 9 });
    assert.equal((await failure(call)).message, "enough");
  }
  assert.equal(server.seen.length, 0);
});

test("what cannot be sent is a wrong argument, not tried again", { skip: !isNode }, async (t) => {
  const server = await serve(t);
  let asked = 0;
  let change = (_: OutgoingRequest): void => {};
  const mini = clientOf(server, {
    onRequest: (request) => {
      asked++;
      change(request);
    },
  });
  const changes: ((request: OutgoingRequest) => void)[] = [
    (request) => (request.headers["x-odd"] = "\u20ac"),
    (request) => (request.headers["transfer-encoding"] = "chunked"),
    (request) => (request.url = "http://["),
  ];
  for (change of changes) assert.ok((await failure(mini.posts.get("1"))) instanceof TypeError);
  change = () => {};
  assert.ok((await failure(mini.posts.get("1", { body: { a: 1 } }))) instanceof TypeError);
  assert.ok((await failure(mini.request("TRACE", "/x"))) instanceof TypeError);
  assert.deepEqual([asked, server.seen.length], [5, 0]);
});
