import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  APIDecodeError,
  APIError,
  APIStatusError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type Drift,
  type ErrorBody,
  Mini,
  NotFoundError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "../index.js";
import { Fake } from "../testing.js";
import { clientOf, failure, json, serve } from "./support.js";

async function read(answer: unknown, operation = "posts.get"): Promise<unknown> {
  const fake = new Fake();
  fake.reply(operation, answer);
  const mini = fake.client(Mini);
  if (operation === "odds.tagged") return mini.odds.tagged({ kind: "circle", radius: 1 });
  if (operation === "odds.loose") return mini.odds.loose("x");
  return mini.posts.get("1");
}

test("names and dates are those of TypeScript; what is not documented is kept", async () => {
  const post = {
    _id: "1",
    status: "paused",
    createdAt: "2026-01-02T03:04:05.678+02:00",
    scheduledFor: null,
    new_field: { a: [1] },
    metadata: { _id: "kept" },
    parent: { _id: "0", parent: { _id: "-1", createdAt: "2026-01-02T03:04:05Z" } },
  };
  assert.deepEqual(await read({ post }), {
    id: "1",
    status: "paused",
    createdAt: new Date("2026-01-02T01:04:05.678Z"),
    scheduledFor: null,
    new_field: { a: [1] },
    metadata: { _id: "kept" },
    parent: { id: "0", parent: { id: "-1", createdAt: new Date("2026-01-02T03:04:05Z") } },
  });
});

test("odd values stay as they came, and fail nothing", async () => {
  const odd: Record<string, unknown>[] = [
    { createdAt: "2026-01-02T03:04:05" },
    { createdAt: "yesterday" },
    { createdAt: "2026-13-45T99:00:00Z" },
    { createdAt: 12 },
    { createdAt: null },
    { platforms: "none" },
    { platforms: [1, null, "x", { platform: 5, platformSpecificData: [] }] },
    { platforms: { a: 1 } },
    { parent: "1" },
    { metadata: 3 },
  ];
  for (const post of odd)
    assert.deepEqual(await read({ post: { _id: 1, ...post } }), { id: 1, ...post });
  for (const answer of [{ post: null }, { post: 5 }]) assert.equal(await read(answer), answer.post);
  for (const answer of [[], "text", 1, null, {}]) assert.equal(await read(answer), undefined);
});

test("a member named __proto__ changes no prototype", async () => {
  const fake = new Fake();
  fake.reply("posts.get", undefined, {
    content: '{"post": {"_id": "1", "__proto__": {"admin": true}, "metadata": {"__proto__": 1}}}',
  });
  const post = (await fake.client(Mini).posts.get("1")) as object as Record<string, unknown>;
  assert.equal(post["admin"], undefined);
  assert.equal(Object.getPrototypeOf(post), Object.prototype);
  assert.deepEqual(Object.keys(post), ["id", "__proto__", "metadata"]);
});

test("a sibling selects the variant; an unknown one stays raw", async () => {
  const at = "2026-01-01T00:00:00Z";
  const data = { privacyLevel: "P", publish_at: at };
  const decoded = { privacyLevel: "P", publishAt: new Date(at) };
  const platforms = ["tiktok", "twitter", "newcomer", "constructor"].map((platform) => ({
    platform,
    accountId: "a",
    platformSpecificData: { ...data },
  }));
  const post = (await read({ post: { _id: "1", platforms } })) as {
    platforms: { platformSpecificData: unknown }[];
  };
  assert.deepEqual(
    post.platforms.map(({ platformSpecificData }) => platformSpecificData),
    [decoded, data, data, data],
  );
  const untold = { accountId: "a", platformSpecificData: { ...data } };
  assert.deepEqual(await read({ post: { _id: "1", platforms: [untold] } }), {
    id: "1",
    platforms: [{ accountId: "a", platformSpecificData: decoded }],
  });
});

test("unions by discriminator and by structure", async () => {
  const circle = { kind: "circle", radius: 1, drawn_at: "2026-01-01T00:00:00Z" };
  const drawn = { kind: "circle", radius: 1, drawnAt: new Date("2026-01-01T00:00:00Z") };
  const square = { kind: "square", side_length: 1 };
  for (const operation of ["odds.tagged", "odds.loose"]) {
    assert.deepEqual(await read({ ...circle }, operation), drawn);
    assert.deepEqual(await read({ ...square }, operation), { kind: "square", sideLength: 1 });
    assert.deepEqual(await read({ kind: "blob", side_length: 1 }, operation), {
      kind: "blob",
      side_length: 1,
    });
    assert.deepEqual(await read({ kind: null, x: 1 }, operation), { kind: null, x: 1 });
  }
  assert.deepEqual(await read([{ ...circle }], "odds.loose"), [drawn]);
  assert.equal(await read("2026-01-01T00:00:00Z", "odds.loose"), "2026-01-01T00:00:00Z");
  assert.equal(await read(5, "odds.loose"), 5);
});

test("drift is told, with its place", async () => {
  const fake = new Fake();
  fake.reply("posts.get", {
    post: {
      status: "paused",
      createdAt: "2026-01-02T03:04:05",
      platforms: [
        { platform: "tiktok", accountId: 1, platformSpecificData: { privacyLevel: "P", "a b": 1 } },
      ],
    },
  });
  const drifts: Drift[] = [];
  await fake.client(Mini, { onDrift: (drift) => drifts.push(drift) }).posts.get("1");
  assert.deepEqual(
    drifts.map(({ operation, path, expected, found }) => [operation, path, expected, found]),
    [
      ["posts.get", "$.post.status", "one of draft, scheduled, published", "paused"],
      ["posts.get", "$.post.createdAt", "a date-time with its offset", "2026-01-02T03:04:05"],
      ["posts.get", "$.post.platforms[0].accountId", "a string", 1],
      ["posts.get", "$.post.platforms[0].platformSpecificData['a b']", "no such field", 1],
      ["posts.get", "$.post._id", "a string", undefined],
    ],
  );
});

test("strict fails on drift", async () => {
  const fake = new Fake();
  fake.reply("posts.get", { post: { _id: 1, status: "paused" } });
  const error = await failure<APIDecodeError>(fake.client(Mini, { strict: true }).posts.get("1"));
  assert.ok(error instanceof APIDecodeError);
  assert.equal(error.drifts.length, 2);
  assert.match(
    error.message,
    /not as documented: \$\.post\._id: expected a string, found 1 and 1 more/,
  );
  assert.equal((await fake.client(Mini, { strict: true }).posts.get("1")).id, "p1");
});

test("each status has its error, with all that the answer tells", async () => {
  const classes = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
    599: ServerError,
  };
  for (const [status, kind] of Object.entries(classes)) {
    const fake = new Fake();
    const headers = {
      "x-request-id": "r1",
      "x-ratelimit-remaining": "3",
      "x-ratelimit-reset": "1700000000",
    };
    fake.reply(
      "posts.get",
      { error: "no\nluck", retry_at: "2026-01-01T00:00:00Z" },
      { status: Number(status), headers },
    );
    const mini = fake.client(Mini, { maxRetries: 0 });
    const error = await failure<APIStatusError>(mini.posts.get("1"));
    assert.equal(error.constructor, kind);
    assert.ok(error instanceof APIError && error instanceof Error);
    assert.equal(error.name, kind.name);
    assert.equal(error.message, `posts.get: ${status}: no luck (request r1)`);
    assert.deepEqual(
      [
        error.status,
        error.requestId,
        error.attempts,
        error.operation,
        error.headers.get("x-request-id"),
      ],
      [Number(status), "r1", 1, "posts.get", "r1"],
    );
    assert.deepEqual(error.rateLimit, { limit: undefined, remaining: 3, reset: new Date(1.7e12) });
    assert.deepEqual(mini.lastRateLimit, error.rateLimit);
    assert.deepEqual(error.body, { error: "no\nluck", retry_at: "2026-01-01T00:00:00Z" });
  }
});

test("an error has the documented model", async () => {
  const fake = new Fake();
  fake.reply("posts.get", { error: "gone", retry_at: "2026-01-01T00:00:00Z" }, { status: 404 });
  const error = await failure<NotFoundError<ErrorBody>>(fake.client(Mini).posts.get("1"));
  assert.deepEqual(error.model, { error: "gone", retryAt: new Date("2026-01-01T00:00:00Z") });
  const shown = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
  assert.deepEqual([shown["name"], shown["status"]], ["NotFoundError", 404]);
});

test("whatever a refusal holds, its message is one readable line", async (t) => {
  const bodies: [string, string][] = [
    ["<!DOCTYPE html><title>x</title>", "an HTML page"],
    ['{"errors":[{"message":"first"},{"message":"second"}]}', "first"],
    ['{"error":{"message":"deep"}}', "deep"],
    ["plain\r\n\u0007text", "plain text"],
    ["x".repeat(999), `${"x".repeat(297)}...`],
  ];
  const server = await serve(t, (response, _, count) => {
    response.writeHead(count > bodies.length ? 499 : 404).end(bodies[count - 1]?.[0]);
  });
  for (const [, said] of bodies) {
    const error = await failure<APIError>(clientOf(server).posts.get("1"));
    assert.equal(error.message, `posts.get: 404 Not Found: ${said}`);
  }
  const empty = await failure<APIError>(clientOf(server).posts.get("1"));
  assert.deepEqual([empty.body, empty.status], [undefined, 499]);
});

test("a success that is not JSON is a decode error; an empty one is nothing", async (t) => {
  const bodies = ["<html>login</html>", '{"post":', "", "  "];
  const server = await serve(t, (response, _, count) => void response.end(bodies[count - 1]));
  const { posts } = clientOf(server);
  for (const _ of [1, 2]) {
    const error = await failure<APIDecodeError>(posts.get("1"));
    assert.ok(error instanceof APIDecodeError);
    assert.match(error.message, /200 with a body that is not JSON \(no content type\)/);
    assert.equal(typeof error.body, "string");
  }
  assert.equal(await posts.get("1"), undefined);
  assert.equal(await posts.get("1"), undefined);
});

test("any 2xx succeeds", async (t) => {
  const server = await serve(t, (response, _, count) =>
    json({ post: { _id: "1" } }, 200 + count)(response),
  );
  assert.equal((await clientOf(server).posts.get("1")).id, "1");
  assert.equal((await clientOf(server).posts.get("1")).id, "1");
});

test("the raw answer beside the result", async (t) => {
  const server = await serve(
    t,
    json({ post: { _id: "1", extra: 1 } }, 200, { "x-request-id": "r" }),
  );
  const { posts } = clientOf(server);
  const { data, response } = await posts.get("1").withResponse();
  assert.equal(data.id, "1");
  assert.equal(response.text, '{"post":{"_id":"1","extra":1}}');
  assert.deepEqual(response.json(), { post: { _id: "1", extra: 1 } });
  assert.deepEqual([response.status, response.requestId, response.attempts], [200, "r", 1]);
  assert.equal((await posts.get("1").asResponse()).headers.get("content-type"), "application/json");
  assert.equal(server.seen.length, 2);
});

test("asking for the answer alone leaves nothing unhandled", async (t) => {
  const server = await serve(t, json({ error: "no" }, 404));
  assert.ok((await failure(clientOf(server).posts.get("1").asResponse())) instanceof NotFoundError);
  await new Promise((resolve) => setTimeout(resolve, 20));
});

test("text in its own charset", async (t) => {
  const server = await serve(t, (response) => {
    response.setHeader("content-type", "text/plain; charset=iso-8859-1");
    response.end(Buffer.from([0xfc]));
  });
  assert.equal(await clientOf(server).odds.anyone(), "ü");
});

test("a body that is nested deeper than the stack", async () => {
  const depth = 100_000;
  const content = `${'{"_id":"1","parent":'.repeat(depth)}null${"}".repeat(depth)}`;
  const fake = new Fake();
  fake.reply("posts.get", undefined, { content: `{"post":${content}}` });
  fake.reply("posts.get", undefined, {
    content: `{"error":${"[".repeat(depth)}${"]".repeat(depth)}}`,
    status: 404,
  });
  const { posts } = fake.client(Mini);
  assert.ok((await failure(posts.get("1"))) instanceof APIDecodeError);
  assert.ok((await failure(posts.get("1"))) instanceof NotFoundError);
});

test("a body that is too large, or made to be, is not read", async (t) => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const server = await serve(t, (response, { target }) => {
    if (target.endsWith("bomb")) response.setHeader("content-encoding", "gzip");
    response.end(target.endsWith("bomb") ? bomb : "x".repeat(2000));
  });
  const mini = clientOf(server, { maxResponseBytes: 1000 });
  for (const id of ["bomb", "long"]) {
    const error = await failure<APIDecodeError>(mini.posts.get(id));
    assert.ok(error instanceof APIDecodeError);
    assert.match(error.message, /larger than maxResponseBytes/);
  }
  assert.equal(server.seen.length, 2);
});

test("a body that cannot be decompressed", async (t) => {
  const server = await serve(t, (response, { target }) => {
    response
      .writeHead(target.endsWith("bad") ? 404 : 200, { "content-encoding": "gzip" })
      .end("no gzip");
  });
  const { posts } = clientOf(server);
  assert.ok((await failure(posts.get("good"))) instanceof APIDecodeError);
  assert.ok((await failure(posts.get("bad"))) instanceof NotFoundError);
});

test("a request id is visible ASCII, and not too long", async () => {
  const long = "x".repeat(201);
  for (const id of ["two words", "\u00e9", long]) {
    const fake = new Fake();
    const headers = { "x-request-id": id, "request-id": "r-2" };
    fake.reply("posts.get", {}, { status: 404, headers });
    fake.reply("posts.get", {}, { status: 404, headers: { "x-request-id": id } });
    const { posts } = fake.client(Mini);
    assert.equal((await failure<APIError>(posts.get("1"))).requestId, "r-2");
    assert.equal((await failure<APIError>(posts.get("1"))).message, "posts.get: 404");
  }
});

test("a media type is told without its parameters", async () => {
  const fake = new Fake();
  for (const type of ["text/html; charset=utf-8; x=y", "odd thing"]) {
    fake.reply("posts.get", undefined, { content: "<p>", headers: { "content-type": type } });
  }
  const { posts } = fake.client(Mini);
  assert.match((await failure(posts.get("1"))).message, /not JSON \(text\/html\)$/);
  assert.match((await failure(posts.get("1"))).message, /not JSON \(no content type\)$/);
});

test("what is told of a deep body does not need the stack", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const fake = new Fake();
  fake.reply("posts.get", undefined, { content: `{"error":${deep}}`, status: 404 });
  fake.reply("posts.get", undefined, { content: `{"post":{"_id":"1","more":${deep}}}` });
  const { posts } = fake.client(Mini, { strict: true });
  const refused = JSON.parse(JSON.stringify(await failure(posts.get("1")))) as object;
  assert.deepEqual(refused, {
    name: "NotFoundError",
    message: "posts.get: 404",
    operation: "posts.get",
    attempts: 1,
    status: 404,
  });
  assert.match((await failure(posts.get("1"))).message, /more: .*, found an array$/);
});
