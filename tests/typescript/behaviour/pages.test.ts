import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation } from "../core/operation.js";
import { byLast, byLink, type Step, stepAfter, type Turn } from "../core/paging.js";
import { APIError, Mini, type Pages, RawResponse } from "../index.js";
import { Fake } from "../testing.js";
import { clientOf, failure, json, serve } from "./support.js";

function faked(operation: string, answers: unknown[]): { fake: Fake; mini: Mini } {
  const fake = new Fake();
  for (const answer of answers) fake.reply(operation, answer);
  return { fake, mini: fake.client(Mini) };
}

const queries = (fake: Fake): unknown[] => fake.calls.map(({ query }) => query);

test("nothing is sent before a list is used, and each use of the first page sends once", async () => {
  const { fake, mini } = faked("posts.list", [{ posts: [{ _id: "1" }] }]);
  const list = mini.posts.list();
  assert.equal(fake.calls.length, 0);
  const first = await list;
  assert.equal((await list).items[0]?.id, "1");
  assert.equal(first.response.status, 200);
  assert.equal(fake.calls.length, 1);
  fake.reply("posts.list", {}, { status: 404, times: 2 });
  let settled = 0;
  const list404 = mini.posts.list().finally(() => settled++);
  assert.match(String(await list404.catch(String)), /404/);
  assert.match(String(await mini.posts.list().catch(String)), /404/);
  assert.equal(settled, 1);
});

test("pages that are counted, with the caller's filters", async () => {
  const page = (number: number): unknown => ({
    posts: [{ _id: `${number}a` }, { _id: `${number}b` }],
    pagination: { page: number, pages: 3, total: 6 },
  });
  const { fake, mini } = faked("posts.list", [page(1), page(2), page(3)]);
  const ids: string[] = [];
  for await (const post of mini.posts.list({ status: "draft", limit: 2 })) ids.push(post.id);
  assert.deepEqual(ids, ["1a", "1b", "2a", "2b", "3a", "3b"]);
  assert.deepEqual(queries(fake), [
    { status: "draft", limit: "2" },
    { status: "draft", limit: "2", page: "2" },
    { status: "draft", limit: "2", page: "3" },
  ]);
});

test("a walk begins at the page that the caller names", async () => {
  const page = { posts: [{ _id: "x" }], pagination: { page: 2, pages: 2, total: 2 } };
  const { fake, mini } = faked("posts.list", [page]);
  assert.equal((await mini.posts.list({ page: 2 }).all()).length, 1);
  assert.deepEqual(queries(fake), [{ page: "2" }]);
});

test("pages with their metadata, one by one", async () => {
  const page = (number: number): unknown => ({
    posts: [{ _id: `${number}` }],
    pagination: { page: number, pages: 2, total: 2 },
  });
  const { mini } = faked("posts.list", [page(1), page(2), page(1), page(2)]);
  const seen: unknown[] = [];
  for await (const { result, items } of mini.posts.list().pages()) {
    seen.push([result.pagination?.page, items.length]);
  }
  assert.deepEqual(seen, [
    [1, 1],
    [2, 1],
  ]);
  const first = await mini.posts.list();
  assert.equal(first.hasNext, true);
  const second = await first.nextPage();
  assert.deepEqual([second?.items[0]?.id, second?.hasNext], ["2", false]);
  assert.equal(await second?.nextPage(), undefined);
});

test("a walk that is left asks for no more", async () => {
  const { fake, mini } = faked("odds.offset", [[1, 2], [3], []]);
  for await (const item of mini.odds.offset()) if (item === 2) break;
  assert.equal(fake.calls.length, 1);
  assert.deepEqual(await mini.odds.offset().all(1), [3]);
});

test("every walk ends", async () => {
  const walks: [string, (mini: Mini) => Pages<unknown>, unknown[], number][] = [
    ["posts.list", (m) => m.posts.list(), [{ posts: [1] }, { posts: [1] }], 2],
    ["posts.list", (m) => m.posts.list(), [{ posts: [1] }, { posts: [] }], 2],
    ["posts.list", (m) => m.posts.list(), [{ posts: [1], pagination: { total: 1 } }], 1],
    ["posts.list", (m) => m.posts.list(), [{ posts: "none" }], 1],
    ["posts.list", (m) => m.posts.list(), [null], 1],
    ["odds.offset", (m) => m.odds.offset(), [[1, 2], [3], []], 3],
    [
      "odds.cursor",
      (m) => m.odds.cursor(),
      [
        { items: [1], next: "a" },
        { items: [2], next: "a" },
      ],
      2,
    ],
    ["odds.cursor", (m) => m.odds.cursor(), [{ items: [1], next: "a", more: false }], 1],
    ["odds.cursor", (m) => m.odds.cursor(), [{ items: [], next: "a" }], 1],
    ["odds.cursor", (m) => m.odds.cursor(), [{ items: [1], next: null }], 1],
    [
      "odds.linked",
      (m) => m.odds.linked(),
      [
        { items: [1], links: { next: "/x" } },
        { items: [2], links: { next: "/x" } },
      ],
      2,
    ],
    ["odds.linked", (m) => m.odds.linked(), [{ items: [1], links: "none" }], 1],
  ];
  for (const [operation, list, answers, requests] of walks) {
    const { fake, mini } = faked(operation, answers);
    await list(mini).all();
    assert.equal(fake.calls.length, requests, `${operation} ${JSON.stringify(answers)}`);
  }
});

test("cursors and offsets are sent back", async () => {
  const cursors = faked("odds.cursor", [
    { items: [1], next: "a/b" },
    { items: [2], next: 7 },
    { items: [3] },
  ]);
  assert.deepEqual(await cursors.mini.odds.cursor({ kind: "k" }).all(), [1, 2, 3]);
  assert.deepEqual(queries(cursors.fake), [
    { kind: "k" },
    { kind: "k", after: "a/b" },
    { kind: "k", after: "7" },
  ]);
  const offsets = faked("odds.offset", [[1, 2], [3], []]);
  assert.deepEqual(await offsets.mini.odds.offset({ skip: 10 }).all(), [1, 2, 3]);
  assert.deepEqual(queries(offsets.fake), [{ skip: "10" }, { skip: "12" }, { skip: "13" }]);
});

test("a list goes on after its last item, or where its link header says", () => {
  const step = { params: {}, passed: 0, url: "https://api.test/rows" };
  const after = (turn: Turn, link: string): Step | undefined => {
    const op = { name: "rows.list", page: { turn, items: "", param: "after", next: "id" } };
    const bytes = new TextEncoder().encode(link);
    const response = new RawResponse("rows.list", 200, new Headers({ link }), bytes, 1);
    return stepAfter(step, op as unknown as Operation, [{ id: "a" }, { id: "b" }], response);
  };
  assert.deepEqual(after(byLast, "")?.params, { after: "b" });
  const links =
    '<https://api.test/rows?at=0>; rel="prev", </rows?at=2>; title="x, y"; rel="last next"';
  assert.equal(after(byLink, links)?.address?.(), "https://api.test/rows?at=2");
  assert.equal(after(byLink, '<https://api.test/rows>; rel="first"'), undefined);
});

test("the address of a next page is followed on this server only", async (t) => {
  const other = await serve(t, json({ items: [9] }));
  const server = await serve(t, (response, { target, headers }) => {
    assert.equal(headers.authorization, "Bearer key");
    const next: Record<string, string> = {
      "/api/linked?kind=good": "/api/linked?kind=good&page=2",
      "/api/linked?kind=good&page=2": `http://${headers.host}/api/third`,
      "/api/third": "fourth?x=1",
      "/api/linked?kind=evil": `${other.url}/api/linked`,
      "/api/linked?kind=slashes": `//${other.url.slice(7)}/`,
      "/api/linked?kind=user": `http://a:b@${headers.host}/`,
      "/api/linked?kind=odd": "http://[",
    };
    json({ items: [target], links: { next: next[target] } })(response);
  });
  const { odds } = clientOf({ url: `${server.url}/api` });
  assert.deepEqual(await odds.linked({ kind: "good" }).all(), [
    "/api/linked?kind=good",
    "/api/linked?kind=good&page=2",
    "/api/third",
    "/api/fourth?x=1",
  ]);
  for (const kind of ["evil", "slashes", "user", "odd"]) {
    const error = await failure<APIError>(odds.linked({ kind }).all());
    assert.ok(error instanceof APIError, kind);
    assert.match(error.message, /another server|malformed/);
  }
  assert.equal(other.seen.length, 0);
});

test("an error on a later page comes where it happens", async () => {
  const { fake, mini } = faked("odds.cursor", [{ items: [1], next: "a" }]);
  fake.reply("odds.cursor", { error: "gone" }, { status: 404 });
  const items: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const item of mini.odds.cursor()) items.push(item);
  };
  assert.match((await failure(walk())).message, /odds\.cursor: 404/);
  assert.deepEqual(items, [1]);
});

test("what is no cursor ends a walk", async () => {
  for (const next of [{ a: 1 }, ["a"], true]) {
    for (const operation of ["odds.cursor", "odds.linked"] as const) {
      const answer = { items: [1], next, links: { next } };
      const { fake, mini } = faked(operation, [answer]);
      await (operation === "odds.cursor" ? mini.odds.cursor() : mini.odds.linked()).all();
      assert.equal(fake.calls.length, 1, JSON.stringify(next));
    }
  }
});
