import assert from "node:assert/strict";
import { test } from "node:test";
import { APIStatusError, APITimeoutError, Mini } from "../index.js";
import { Fake } from "../testing.js";
import { failure } from "./support.js";

test("every operation answers by itself, as its schema says", async () => {
  const mini = new Fake().client(Mini, { strict: true });
  assert.equal((await mini.posts.get("1")).content, "An example.");
  const post = await mini.posts.create({ content: "x" });
  assert.deepEqual(
    [post.id, post.status, post.createdAt, post.parent],
    ["string", "draft", new Date("2024-01-02T03:04:05Z"), undefined],
  );
  assert.deepEqual(post.platforms, [
    {
      platform: "tiktok",
      accountId: "string",
      platformSpecificData: { privacyLevel: "string", publishAt: new Date("2024-01-02T03:04:05Z") },
    },
  ]);
  assert.equal((await mini.posts.list().all()).length, 1);
  assert.equal(await mini.posts.delete("1"), undefined);
  assert.equal((await mini.odds.tagged({ kind: "square", sideLength: 1 })).kind, "circle");
  assert.equal(await mini.odds.anyone(), "text");
  assert.equal(await (await mini.transfers.download()).text(), "bytes");
  for await (const { data } of await mini.transfers.events()) assert.equal(data.id, "string");
  for await (const { id } of await mini.transfers.lines()) assert.equal(id, "string");
});

test("answers are scripted in order, and requests recorded", async () => {
  const fake = new Fake();
  const mini = fake.client(Mini);
  fake.reply("posts.create", { error: "slow down" }, { status: 429, times: 2 });
  fake.reply("posts.create", { post: { _id: "mine" } }, { status: 201 });
  assert.equal((await mini.posts.create({ content: "x" })).id, "mine");
  assert.equal((await mini.posts.create({ content: "x" })).id, "string");
  assert.equal(fake.calls.length, 4);
  const { operation, method, path, headers, json, content } = fake.calls[0] ?? assert.fail();
  assert.deepEqual(
    [operation, method, path, json],
    ["posts.create", "POST", "/api/v1/posts", { content: "x" }],
  );
  assert.equal(headers.get("authorization"), "Bearer test");
  assert.equal(content.length, 15);
  await mini.odds.search({ ids: [1, 2], flag: true });
  assert.deepEqual(fake.calls.at(-1)?.query, { ids: ["1", "2"], flag: "true" });
});

test("what nobody asked for is told", async () => {
  const fake = new Fake();
  fake.reply("posts.get", {}, { status: 404, times: Number.POSITIVE_INFINITY });
  fake.reply("posts.create", {});
  assert.deepEqual(fake.unused(), ["posts.create"]);
  const mini = fake.client(Mini);
  for (const _ of [1, 2]) assert.ok((await failure(mini.posts.get("1"))) instanceof APIStatusError);
  await mini.posts.create({ content: "x" });
  assert.deepEqual(fake.unused(), []);
});

test("a slow answer and a lost one take no time", async () => {
  const fake = new Fake();
  const mini = fake.client(Mini, { timeout: 5 });
  fake.reply("posts.create", {}, { delay: 6 });
  const started = Date.now();
  assert.ok((await failure(mini.posts.create({ content: "x" }))) instanceof APITimeoutError);
  fake.lose("posts.get", 3);
  assert.equal((await failure<APIStatusError>(mini.posts.get("1"))).attempts, 3);
  assert.ok(Date.now() - started < 1000);
  fake.reply("posts.delete", undefined, { status: 204 });
  assert.equal(await mini.posts.delete("1"), undefined);
});

test("an operation's own timeout, the client's, the call's", async () => {
  const fake = new Fake();
  const fails = async (options: object, own?: object): Promise<boolean> => {
    fake.reply("posts.replace", { post: {} }, { delay: 200 });
    const call = fake.client(Mini, options).posts.replace("1", { id: "1" }, own);
    return call.then(
      () => false,
      (error: unknown) => error instanceof APITimeoutError,
    );
  };
  assert.equal(await fails({}), false);
  assert.equal(await fails({ timeout: 100 }), true);
  assert.equal(await fails({ timeout: 100 }, { timeout: 300 }), false);
  assert.equal(await fails({ timeout: null }), false);
  assert.equal(await fails({}, { timeout: 1 }), true);
});
