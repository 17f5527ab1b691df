/** Answers and arguments of someone who means harm: nothing global changes, nothing is unpacked without end. */
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { APIDecodeError, type APIStatusError, PermissionDeniedError } from "../index.js";
import { clientOf, failure, json, serve } from "./support.js";

const POLLUTING =
  '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}}';

function assertUnpolluted(...values: object[]): void {
  for (const value of [{}, [], () => {}, new Headers(), ...values]) {
    assert.equal((value as Record<string, unknown>)["polluted"], undefined);
  }
  for (const value of values) assert.equal(Object.getPrototypeOf(value), Object.prototype);
}

test("names of prototypes in an answer, at every depth, and in a refusal", async (t) => {
  const server = await serve(t, (response, { target }) => {
    const refused = target.endsWith("refused");
    response.writeHead(refused ? 403 : 200);
    response.end(
      refused
        ? POLLUTING
        : `{"post": {"_id": "1", "metadata": ${POLLUTING}, "parent": ${POLLUTING}, ${POLLUTING.slice(1)}}`,
    );
  });
  for (const strict of [false, true]) {
    const { posts } = clientOf(server, strict ? { onDrift: () => {} } : {});
    const post = (await posts.get("1")) as object as Record<string, object>;
    assertUnpolluted(post, post["metadata"] as object, post["parent"] as object);
    assert.deepEqual(post["metadata"], JSON.parse(POLLUTING));
    const error = await failure<APIStatusError>(posts.get("refused"));
    assert.ok(error instanceof PermissionDeniedError);
    assert.deepEqual(error.body, JSON.parse(POLLUTING));
    assertUnpolluted(error.body as object);
  }
});

test("names of prototypes in arguments, headers and queries", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const { posts } = clientOf(server);
  const more = JSON.parse(POLLUTING) as Record<string, string>;
  await posts.create({ content: "x", metadata: { inner: more } });
  assert.match(server.last.body.toString(), /"inner":\{"__proto__":\{"polluted":1\}/);
  await posts.get("1", { query: JSON.parse('{"__proto__": "a", "constructor": "b"}') });
  assert.equal(server.last.target, "/v1/posts/1?__proto__=a&constructor=b");
  await posts.get("1", { headers: JSON.parse('{"constructor": "b"}') });
  assert.equal(server.last.headers["constructor"], "b");
  await posts.create({ content: "x" }, { body: JSON.parse(POLLUTING) });
  assertUnpolluted(more);
});

test("a bomb is not unpacked, whole or in pieces, whatever packs it", async (t) => {
  const zeros = Buffer.alloc(100_000_000);
  // Deno unpacks no `deflate`, and only Node what is packed twice
  const bombs: Record<string, Buffer> = {
    gzip: gzipSync(zeros),
    br: brotliCompressSync(zeros.subarray(0, 50_000_000)),
    ...(!("Deno" in globalThis) && { deflate: deflateSync(zeros) }),
    ...(!("Deno" in globalThis || "Bun" in globalThis) && {
      "gzip, gzip": gzipSync(gzipSync(zeros)),
    }),
  };
  let coding = "";
  const server = await serve(t, (response, { target }) => {
    response.writeHead(target.endsWith("refused") ? 403 : 200, { "content-encoding": coding });
    response.end(bombs[coding]);
  });
  const { posts, transfers } = clientOf(server, { maxResponseBytes: 100_000, maxRetries: 0 });
  const walk = async (asked: PromiseLike<AsyncIterable<unknown>>): Promise<void> => {
    for await (const item of await asked) assert.fail(String(item));
  };
  for (coding of Object.keys(bombs)) {
    const before = process.memoryUsage().arrayBuffers;
    for (const use of [
      () => posts.get("1"),
      () => walk(transfers.lines()),
      () => walk(transfers.texts()),
      async () => (await transfers.download()).bytes(),
    ]) {
      const error = await failure(use());
      assert.ok(error instanceof APIDecodeError, coding);
      assert.match(error.message, /maxResponseBytes/, coding);
    }
    assert.ok((await failure(posts.get("refused"))) instanceof PermissionDeniedError, coding);
    assert.ok(process.memoryUsage().arrayBuffers - before < 50_000_000, coding);
  }
});

test("another origin gets nothing, whatever the redirect and the method", async (t) => {
  const other = await serve(t, json({ post: { _id: "stolen" } }));
  let status = 0;
  let location = "";
  const server = await serve(t, (response) => void response.writeHead(status, { location }).end());
  const mini = clientOf(server, { queryKey: "q-secret", session: "s-secret" });
  const port = new URL(other.url).port;
  const places = [other.url, `//127.0.0.1:${port}`, `http://user:pw@127.0.0.1:${port}`];
  for (status of [301, 302, 303, 307, 308]) {
    for (const place of [
      ...places,
      "file:///etc/hostname",
      "data:,x",
      "javascript:0",
      "http://[",
    ]) {
      location = `${place}/v1/posts/1`;
      for (const use of [
        () => mini.posts.get("1"),
        () => mini.posts.create({ content: "x" }),
        () => mini.transfers.lines(),
        () => mini.transfers.download(),
      ]) {
        const error = await failure<APIStatusError>(use());
        assert.equal(error.status, status, `${status} ${location}`);
        assert.ok(!/secret/.test(inspect(error, { depth: 9 })));
      }
    }
  }
  assert.equal(other.seen.length, 0);
});
