import assert from "node:assert/strict";
import { test } from "node:test";
import { clientOf, failure, json, serve } from "./support.js";

test("path values are percent-encoded, and never move up", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const mini = clientOf(server);
  await mini.posts.get("../users");
  assert.equal(server.last.target, "/v1/posts/..%2Fusers");
  await mini.posts.get("a b/ü?#!'()*;~");
  assert.equal(server.last.target, "/v1/posts/a%20b%2F%C3%BC%3F%23%21%27%28%29%2A%3B~");
  await mini.posts.get("%2e");
  assert.equal(server.last.target, "/v1/posts/%252e");
  for (const bad of ["", ".", "..", undefined, null]) {
    const error = await failure(mini.posts.get(bad as string));
    assert.ok(error instanceof TypeError, String(bad));
  }
  assert.equal(server.seen.length, 3);
});

test("path styles", async (t) => {
  const server = await serve(t);
  await clientOf(server).odds.path(7, ["a", "b"], { x: 1, y: "2" }, ["c", "d e"]);
  assert.equal(server.last.target, "/p/7/l.a.b/m;matrix=x,1,y,2/e;exploded=c;exploded=d%20e");
  await clientOf(server).odds.path(true, "a", "b", { x: 1, y: 2 });
  assert.equal(server.last.target, "/p/true/l.a/m;matrix=b/e;x=1;y=2");
});

test("query styles", async (t) => {
  const server = await serve(t);
  const mini = clientOf(server);
  const target = async (params: Parameters<typeof mini.odds.search>[0]): Promise<string> => {
    await mini.odds.search(params);
    return server.last.target.slice("/search".length);
  };
  assert.equal(await target({ ids: [1, 2] }), "?ids=1&ids=2");
  assert.equal(await target({ ids: [] }), "");
  assert.equal(await target({ tags: ["a", "b,c"] }), "?tag%5B%5D=a,b%2Cc");
  assert.equal(await target({ words: ["a", "b"] }), "?words=a%20b");
  assert.equal(await target({ pipes: ["a", "b"] }), "?pipes=a%7Cb");
  assert.equal(
    await target({ filter: { a: { b: 1 }, c: [2, 3], d: null } }),
    "?filter%5Ba%5D%5Bb%5D=1&filter%5Bc%5D%5B0%5D=2&filter%5Bc%5D%5B1%5D=3",
  );
  assert.equal(await target({ json: { a: [1] } }), "?json=%7B%22a%22%3A%5B1%5D%7D");
  assert.equal(await target({ object: { a: 1, b: "x y" } }), "?a=1&b=x%20y");
  assert.equal(await target({ since: new Date(0) }), "?since=1970-01-01T00%3A00%3A00.000Z");
  assert.equal(await target({ day: new Date(0) }), "?day=1970-01-01");
  assert.equal(await target({ flag: false }), "?flag=false");
  assert.equal(await target({ route: "/a b&c=d?:" }), "?route=/a%20b%26c%3Dd?:");
  assert.equal(await target({ word: "a" }), "?word=%22a%22");
  assert.equal(await target({ flag: null }), "");
  assert.ok((await failure(mini.odds.search({ since: new Date("no") }))) instanceof TypeError);
});

test("header and cookie parameters", async (t) => {
  const server = await serve(t);
  await clientOf(server).odds.search({ trace: "t 1", parts: ["a", "b"], color: "re d;" });
  assert.equal(server.last.headers["x-trace"], "t 1");
  assert.equal(server.last.headers["x-parts"], "a,b");
  assert.equal(server.last.headers.cookie, "color=re%20d%3B");
  const circle = { kind: "circle", radius: 1, drawnAt: new Date(0) } as const;
  const written = '{"kind":"circle","radius":1,"drawn_at":"1970-01-01T00:00:00.000Z"}';
  await clientOf(server).odds.search({ wanted: circle, seen: circle });
  assert.equal(server.last.headers["x-wanted"], written);
  assert.equal(server.last.headers.cookie, `seen=${encodeURIComponent(written)}`);
});

test("a header value cannot begin another header", async (t) => {
  const server = await serve(t);
  const mini = clientOf(server);
  for (const trace of ["a\r\nX-Evil: 1", "a\nb", "a\0b", "ü"]) {
    assert.ok((await failure(mini.odds.search({ trace }))) instanceof TypeError, trace);
  }
  assert.ok((await failure(mini.posts.get("1", { headers: { "X:Y": "1" } }))) instanceof TypeError);
  const evil = mini.withOptions({ apiKey: "k\r\nX-Evil: 1" });
  assert.ok((await failure(evil.posts.get("1"))) instanceof TypeError);
  assert.equal(server.seen.length, 0);
});

test("a JSON body has wire names; null is sent, undefined is not", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const mini = clientOf(server);
  await mini.posts.create({
    content: "",
    from: undefined,
    scheduledFor: null,
    platforms: [
      {
        platform: "tiktok",
        accountId: "a",
        platformSpecificData: { privacyLevel: "P", publishAt: new Date(0) },
      },
    ],
    metadata: { publishAt: 0, nothing: undefined, no: false },
  });
  assert.deepEqual(JSON.parse(server.last.body.toString()), {
    content: "",
    scheduledFor: null,
    platforms: [
      {
        platform: "tiktok",
        accountId: "a",
        platformSpecificData: { privacyLevel: "P", publish_at: "1970-01-01T00:00:00.000Z" },
      },
    ],
    metadata: { publishAt: 0, no: false },
  });
  assert.equal(server.last.headers["content-type"], "application/json");
  await mini.posts.replace("1", { id: "1", parent: { id: "2", platforms: [] } });
  assert.deepEqual(JSON.parse(server.last.body.toString()), {
    _id: "1",
    parent: { _id: "2", platforms: [] },
  });
});

test("a union is written by its variant", async (t) => {
  const server = await serve(t, json(null));
  const { odds } = clientOf(server);
  const sent = (): unknown => JSON.parse(server.last.body.toString());
  await odds.tagged({ kind: "square", sideLength: 2 });
  assert.deepEqual(sent(), { kind: "square", side_length: 2 });
  await odds.loose({ kind: "circle", radius: 1, drawnAt: new Date(0) });
  assert.deepEqual(sent(), { kind: "circle", radius: 1, drawn_at: "1970-01-01T00:00:00.000Z" });
  await odds.loose([{ kind: "circle", radius: 1, drawnAt: new Date(0) }]);
  assert.deepEqual(sent(), [{ kind: "circle", radius: 1, drawn_at: "1970-01-01T00:00:00.000Z" }]);
  await odds.loose("a text");
  assert.equal(sent(), "a text");
});

test("what JSON cannot hold is refused, never sent as {}", async (t) => {
  const server = await serve(t);
  const { posts } = clientOf(server);
  const bad = [new Map(), new Set([1]), new Blob(["x"]), Number.NaN, 1n, () => 1, new Date("x")];
  for (const value of bad) {
    const error = await failure(posts.create({ content: "", metadata: { value } }));
    assert.ok(error instanceof TypeError, String(value));
  }
  assert.equal(server.seen.length, 0);
  await posts.create({ content: "", metadata: { bytes: new Uint8Array([1, 2, 255]) } });
  assert.equal(JSON.parse(server.last.body.toString()).metadata.bytes, "AQL/");
});

test("DELETE has the body that it is given, and none of its own", async (t) => {
  const server = await serve(t);
  await clientOf(server).posts.delete("1", { reason: "spam" });
  assert.equal(server.last.body.toString(), '{"reason":"spam"}');
  await clientOf(server).posts.delete("1");
  assert.equal(server.last.body.length, 0);
  assert.equal(server.last.headers["content-type"], undefined);
});

test("extras of the call go over those of the client, which go over the defaults", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const mini = clientOf(server, {
    headers: { "X-One": "1", "X-Two": "1", "User-Agent": "mine" },
    query: { a: 1, status: "all" },
  });
  await mini.posts.create(
    { content: "x" },
    { headers: { "x-two": "2", "X-ONE": null }, query: { b: ["1", "2"] }, body: { extra: true } },
  );
  const { headers, target, body } = server.last;
  assert.deepEqual(
    [headers["x-one"], headers["x-two"], headers["user-agent"]],
    [undefined, "2", "mine"],
  );
  assert.equal(target, "/v1/posts?a=1&status=all&b=1&b=2");
  assert.deepEqual(JSON.parse(body.toString()), { content: "x", extra: true });
  await mini.posts.list({ status: "draft" }, { query: { a: 2 } });
  assert.equal(server.last.target, "/v1/posts?a=2&status=draft");
  await mini.posts.list(undefined, { query: { a: 1, status: [{ of: "x" }] } });
  assert.equal(server.last.target, "/v1/posts?a=1&status=%7B%22of%22%3A%22x%22%7D");
});

test("extra members of a body that is given whole", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const extra = { body: { extra: true, at: new Date(0) } };
  await clientOf(server).posts.replace("1", { id: "1", content: "x" }, extra);
  const { body } = server.last;
  const sent = { _id: "1", content: "x", extra: true, at: "1970-01-01T00:00:00.000Z" };
  assert.deepEqual(JSON.parse(body.toString()), sent);
  await clientOf(server).request("POST", "/x", { body: undefined });
  assert.equal(server.last.body.length, 0);
});

test("an unknown parameter is refused", async (t) => {
  const server = await serve(t);
  const params = { content: "x", contnet: "y" } as { content: string };
  const error = await failure(clientOf(server).posts.create(params));
  assert.match(error.message, /posts\.create: unknown parameter "contnet"/);
  assert.equal(server.seen.length, 0);
});

test("prototypes are neither read nor changed", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const metadata = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<
    string,
    unknown
  >;
  await clientOf(server).posts.create({ content: "x", metadata });
  assert.match(
    server.last.body.toString(),
    /"metadata":\{"__proto__":\{"polluted":1\},"constructor":2\}/,
  );
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  const params = JSON.parse('{"content": "x", "__proto__": 1}') as { content: string };
  assert.match((await failure(clientOf(server).posts.create(params))).message, /"__proto__"/);
});

test("half of a surrogate pair is refused wherever it would be encoded", async (t) => {
  const server = await serve(t);
  const { posts, odds } = clientOf(server);
  const half = "\ud83d";
  const asks = [
    () => posts.get(half),
    () => odds.search({ route: half }),
    () => odds.search({ color: half }),
    () => odds.search({ object: { [half]: 1 } }),
  ];
  for (const ask of asks) {
    const error = await failure(ask());
    assert.ok(error instanceof TypeError, String(error));
    assert.match(error.message, /surrogate/);
  }
  assert.equal(server.seen.length, 0);
  await posts.get("\ud83d\ude00");
  assert.equal(server.last.target, "/v1/posts/%F0%9F%98%80");
});
