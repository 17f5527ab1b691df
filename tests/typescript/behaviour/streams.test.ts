import assert from "node:assert/strict";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Lines, Splitter } from "../core/readers.js";
import {
  APIConnectionError,
  APIDecodeError,
  APIStatusError,
  APITimeoutError,
  type Event,
  Mini,
  NotFoundError,
} from "../index.js";
import { Fake } from "../testing.js";
import { clientOf, failure, json, serve } from "./support.js";

async function events(content: string | Uint8Array<ArrayBuffer>): Promise<Event<string>[]> {
  const fake = new Fake();
  fake.reply("transfers.texts", undefined, { content });
  const found: Event<string>[] = [];
  for await (const event of await fake.client(Mini).transfers.texts()) found.push(event);
  return found;
}

test("events as the HTML standard reads them", async () => {
  assert.deepEqual(
    await events(
      "\uFEFF: comment\ndata: YHOO\ndata: +2\ndata\ndata:  10\n\n" +
        "event: add\r\nid: 7\r\nretry: 30\r\ndata:x\r\n\r\n" +
        "id: bad\0id\rdata: y\r\rretry: 3x\nevent: lost\n\ndata: z\n\ndata: unfinished",
    ),
    [
      { data: "YHOO\n+2\n\n 10", event: "message", id: "", retry: undefined },
      { data: "x", event: "add", id: "7", retry: 30 },
      { data: "y", event: "message", id: "7", retry: undefined },
      { data: "z", event: "message", id: "7", retry: undefined },
    ],
  );
  assert.deepEqual((await events("data: [DONE]\n\n"))[0]?.data, "[DONE]");
});

test("typed events, until the stream says that it is done", async () => {
  const fake = new Fake();
  const content =
    'data: {"_id": "1", "createdAt": "2026-01-01T00:00:00Z"}\n\ndata: pong\n\ndata: [DONE]\n\ndata: {"_id": "2"}\n\n';
  fake.reply("transfers.events", undefined, { content });
  const found: unknown[] = [];
  for await (const { data } of await fake.client(Mini).transfers.events()) found.push(data);
  assert.deepEqual(found, [{ id: "1", createdAt: new Date("2026-01-01T00:00:00Z") }, "pong"]);
});

test("lines split anywhere, also inside a character or a line end", async (t) => {
  const text = '{"_id":"ü1"}\r\n\n{"_id":"2"}\r{"_id":"3"}\n  \n{"_id":"€"}';
  const server = await serve(t, (response) => {
    const bytes = Buffer.from(text);
    let at = 0;
    const step = (): void => {
      if (at >= bytes.length) return void response.end();
      response.write(bytes.subarray(at, ++at));
      setImmediate(step);
    };
    response.setHeader("x-request-id", "r");
    step();
  });
  const stream = await clientOf(server).transfers.lines();
  assert.equal(stream.response.requestId, "r");
  const ids: string[] = [];
  for await (const { id } of stream) ids.push(id);
  assert.deepEqual(ids, ["ü1", "2", "3", "€"]);
  assert.equal(server.last.headers.accept?.startsWith("application/x-ndjson"), true);
});

test("a line end is found whatever the pieces", () => {
  const text = "a\r\nb\n\nc\rd\r\n";
  for (let cut = 0; cut <= text.length; cut++) {
    for (let next = cut; next <= text.length; next++) {
      const splitter = new Splitter(100);
      const pieces = [text.slice(0, cut), text.slice(cut, next), text.slice(next)];
      const lines = pieces.flatMap((piece) => splitter.split(piece));
      assert.deepEqual([...lines, splitter.rest()], ["a", "b", "", "c", "d", ""], `${cut} ${next}`);
    }
  }
});

test("an endless line, event or body is an error, not an endless wait", async (t) => {
  let written = 0;
  const server = await serve(t, (response) => {
    response.writeHead(200).write("data: ");
    const more = (): void => {
      if (response.destroyed || (written += 1000) > 50_000_000) return void response.destroy();
      if (response.write("x".repeat(990) + (written % 2000 ? "\ndata: " : "xxxxxxx")))
        setImmediate(more);
      else response.once("drain", more);
    };
    more();
  });
  const { transfers } = clientOf(server, { maxResponseBytes: 5000 });
  const kinds: [() => AsyncIterable<unknown> | PromiseLike<AsyncIterable<unknown>>, RegExp][] = [
    [() => transfers.lines(), /is no JSON|JSON/],
    [() => transfers.texts(), /an event has more than 5000 characters, maxResponseBytes/],
  ];
  for (const [ask, message] of kinds) {
    const walk = async (): Promise<void> => {
      for await (const item of await ask()) assert.fail(String(item));
    };
    const error = await failure(walk());
    assert.ok(error instanceof APIDecodeError);
    assert.match(error.message, message);
  }
  const download = await transfers.download();
  assert.match((await failure(download.bytes())).message, /larger than maxResponseBytes/);
  assert.ok(written < 50_000_000);
});

test("a line that never ends is cut where the client says", () => {
  const lines = new Lines((line) => line, 100);
  assert.deepEqual([...lines.feed(`${"x".repeat(100)}\n`)], ["x".repeat(100)]);
  assert.throws(() => [...lines.feed("x".repeat(101))], /a line has more than 100 characters/);
});

test("a line that is no JSON", async () => {
  const fake = new Fake();
  fake.reply("transfers.lines", undefined, { content: '{"_id":"1"}\n{oops\n' });
  const ids: string[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of await fake.client(Mini).transfers.lines()) ids.push(id);
  };
  assert.ok((await failure(walk())) instanceof APIDecodeError);
  assert.deepEqual(ids, ["1"]);
});

test("a stream is refused, retried, timed out and cut like anything else", async (t) => {
  const server = await serve(t, (response, { target, socket }, count) => {
    if (count === 1) return json({}, 503)(response);
    if (count === 2) return json({ error: "no" }, 404)(response);
    response.writeHead(200).write('{"_id":"1"}\n');
    if (target === "/lines" && count === 4) setTimeout(() => socket.destroy(), 20);
  });
  const { transfers } = clientOf(server);
  assert.ok((await failure<APIStatusError>(transfers.lines())) instanceof NotFoundError);
  const walk = async (timeout: number): Promise<void> => {
    for await (const { id } of await transfers.lines({ timeout })) assert.equal(id, "1");
  };
  assert.ok((await failure(walk(0.3))) instanceof APITimeoutError);
  const cut = await failure(walk(20));
  assert.ok(cut instanceof APIConnectionError && !(cut instanceof APITimeoutError));
});

test("a stream that is left, closed or aborted ends the connection", async (t) => {
  let ended = 0;
  const server = await serve(t, (response) => {
    response.on("close", () => ended++);
    response.writeHead(200).write('{"_id":"1"}\n');
  });
  const { transfers } = clientOf(server);
  for await (const _ of await transfers.lines()) break;
  const closed = await transfers.lines();
  await closed.close();
  const controller = new AbortController();
  const walk = async (): Promise<void> => {
    for await (const _ of await transfers.lines(controller)) controller.abort(new Error("enough"));
  };
  assert.equal((await failure(walk())).message, "enough");
  for (let round = 0; ended < 3 && round < 200; round++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.equal(ended, 3);
});

test("downloads", async (t) => {
  const server = await serve(t, (response) => {
    response.setHeader("content-type", "image/png");
    response.end(Buffer.from([0, 1, 255]));
  });
  const mini = clientOf(server);
  assert.deepEqual([...(await (await mini.transfers.download()).bytes())], [0, 1, 255]);
  const blob = await (await mini.transfers.download()).blob();
  assert.deepEqual([blob.size, blob.type], [3, "image/png"]);
  const path = join(await mkdtemp(join(tmpdir(), "mini-")), "x.png");
  await (await mini.transfers.download()).save(path);
  assert.deepEqual([...(await readFile(path))], [0, 1, 255]);
  const download = await mini.transfers.download();
  const stream = new Response(download.stream());
  assert.equal((await stream.arrayBuffer()).byteLength, 3);
  assert.match((await failure(download.bytes())).message, /was read already/);
  const small = await mini.withOptions({ maxResponseBytes: 2 }).transfers.download();
  assert.ok((await failure(small.bytes())) instanceof APIDecodeError);
});

test("whoever stops reading ends the connection, also while more is waited for", async (t) => {
  let ended = 0;
  const server = await serve(t, (response) => {
    response.on("close", () => ended++);
    response.writeHead(200).write('{"_id":"1"}\n{"_id');
  });
  const { transfers } = clientOf(server);
  const lines = await transfers.lines();
  const ids: string[] = [];
  for await (const { id } of lines) {
    ids.push(id);
    setTimeout(() => void lines.close(), 20);
  }
  assert.deepEqual(ids, ["1"]);
  const download = await transfers.download();
  setTimeout(() => void download.close(), 20);
  assert.match((await failure(download.bytes())).message, /closed/);
  const reader = (await transfers.download()).stream().getReader();
  await reader.read();
  const pending = reader.read();
  await reader.cancel();
  assert.equal((await pending).done, true);
  assert.equal((await transfers.download().asResponse()).status, 200);
  assert.match(
    (await failure((await transfers.download()).save("/no/such/folder/x"))).message,
    /ENOENT/,
  );
  const onResponse = (): void => assert.fail("hook");
  assert.equal((await failure(clientOf(server, { onResponse }).transfers.lines())).message, "hook");
  for (let round = 0; ended < 6 && round < 200; round++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.equal(ended, 6);
});
