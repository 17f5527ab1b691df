import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { APIStatusError, fileFromPath } from "../index.js";
import { clientOf, failure, isNode, json, type Seen, serve } from "./support.js";

interface Part {
  readonly head: string;
  readonly body: string;
}

function partsOf({ headers, body }: Seen): Part[] {
  const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
  assert.ok(boundary);
  const pieces = body.toString("latin1").split(`--${boundary}`);
  assert.equal(pieces.at(-1), "--\r\n");
  return pieces.slice(1, -1).map((piece) => {
    const at = piece.indexOf("\r\n\r\n");
    return { head: piece.slice(2, at), body: piece.slice(at + 4, -2) };
  });
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "mini-")), name);
  await writeFile(path, content);
  return path;
}

test("a large file is not held in memory", { skip: !isNode }, async (t) => {
  const size = 96 * 2 ** 20;
  const path = await fileOf("large.bin", "");
  await truncate(path, size);
  let got = 0;
  let most = 0;
  const server = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => {
      got += chunk.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    });
    request.on("end", () => json({})(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const before = process.memoryUsage().arrayBuffers;
  await clientOf({ url }).transfers.upload({ file: await fileFromPath(path) });
  assert.ok(got > size);
  assert.ok(most - before < size / 2, `${most - before} bytes more`);
});

test("a form", async (t) => {
  const server = await serve(t);
  await clientOf(server).transfers.login({
    user: "a b&c=d",
    scopes: ["x", "y"],
    extra: { since: new Date(0) },
  });
  assert.equal(server.last.headers["content-type"], "application/x-www-form-urlencoded");
  assert.equal(
    server.last.body.toString(),
    "user_name=a%20b%26c%3Dd&scopes=x&scopes=y&extra=%7B%22since%22%3A%221970-01-01T00%3A00%3A00.000Z%22%7D",
  );
});

test("members of a form in the styles that the document states", async (t) => {
  const server = await serve(t);
  await clientOf(server).transfers.login({
    user: "u",
    expand: ["a", "b"],
    card: { kind: "circle", radius: 1, drawnAt: new Date(0) },
    tags: ["c:d", "e"],
    path: "/a b&c",
  });
  assert.equal(
    server.last.body.toString().replaceAll("%5B", "[").replaceAll("%5D", "]"),
    "user_name=u&expand[0]=a&expand[1]=b&card[kind]=circle&card[radius]=1" +
      "&card[drawn_at]=1970-01-01T00%3A00%3A00.000Z&tags=c:d,e&path=/a%20b%26c",
  );
});

test("parts with the media types that the document states, and headers of their own", async (t) => {
  const server = await serve(t);
  const { transfers } = clientOf(server);
  await transfers.upload({
    file: { content: "1", name: "a.png", headers: { "X-Width": "7" } },
    note: "*",
    place: { kind: "circle", radius: 1, drawnAt: new Date(0) },
  });
  assert.deepEqual(
    partsOf(server.last).map(({ head, body }) => [...head.split("\r\n").slice(1), body]),
    [
      ["Content-Type: image/png", "X-Width: 7", "1"],
      ["Content-Type: text/markdown", "*"],
      [
        "Content-Type: application/vnd.place+json",
        '{"kind":"circle","radius":1,"drawn_at":"1970-01-01T00:00:00.000Z"}',
      ],
    ],
  );
  const evil = { content: "1", headers: { "X-Width": "7\r\nX-Evil: 1" } };
  assert.ok((await failure(transfers.upload({ file: evil }))) instanceof TypeError);
});

test("multipart: bytes, texts, lists, objects", async (t) => {
  const server = await serve(t);
  await clientOf(server).transfers.upload({
    file: new Uint8Array([0, 255, 13, 10]),
    title: "Grüße\nline",
    labels: ["a", "b"],
    details: { a: 1 },
  });
  assert.match(server.last.headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
  assert.equal(server.last.headers["content-length"], String(server.last.body.length));
  assert.deepEqual(partsOf(server.last), [
    {
      head: 'Content-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: application/octet-stream',
      body: "\0\xff\r\n",
    },
    {
      head: 'Content-Disposition: form-data; name="title"',
      body: Buffer.from("Grüße\nline").toString("latin1"),
    },
    { head: 'Content-Disposition: form-data; name="labels"', body: "a" },
    { head: 'Content-Disposition: form-data; name="labels"', body: "b" },
    {
      head: 'Content-Disposition: form-data; name="details"\r\nContent-Type: application/json',
      body: '{"a":1}',
    },
  ]);
});

test("every kind of file", async (t) => {
  const server = await serve(t);
  const { transfers } = clientOf(server);
  const path = await fileOf("pic.png", "content");
  const files = [
    new Blob(["content"], { type: "image/png" }),
    new File(["content"], "pic.png", { type: "image/png" }),
    new TextEncoder().encode("content").buffer,
    new Blob(["content"]).stream(),
    createReadStream(path),
    { content: "content", name: "pic.png" },
    { content: new Blob(["content"]), name: 'o"d\r\nd', type: "text/x-odd" },
    await fileFromPath(path),
  ];
  await transfers.upload({ files });
  const parts = partsOf(server.last);
  assert.deepEqual([...new Set(parts.map(({ body }) => body))], ["content"]);
  assert.equal(parts.length, files.length);
  assert.deepEqual(
    parts.map(({ head }) => /filename="(.*)"\r\nContent-Type: (.*)$/.exec(head)?.slice(1)),
    [
      ["files", "image/png"],
      ["pic.png", "image/png"],
      ["files", "application/octet-stream"],
      ["files", "application/octet-stream"],
      ["pic.png", "image/png"],
      ["pic.png", "image/png"],
      ["o%22d%0D%0Ad", "text/x-odd"],
      ["pic.png", "image/png"],
    ],
  );
});

test("text is no file, and a media type is one line", async (t) => {
  const server = await serve(t);
  const { transfers } = clientOf(server);
  for (const file of [
    "path.png",
    1,
    {},
    null,
    { path: "package.json" },
    { content: { path: "package.json" } },
  ]) {
    const error = await failure(transfers.upload({ files: [file as Blob] }));
    assert.match(error.message, /files must be a file/);
  }
  const evil = { content: "x", type: "a\r\nX: y" };
  assert.ok((await failure(transfers.upload({ file: evil }))) instanceof TypeError);
  assert.equal(server.seen.length, 0);
});

test("a file is sent whole again on a retry; a stream is not sent twice", async (t) => {
  const path = await fileOf("big.bin", new Uint8Array(3_000_000).fill(7));
  const server = await serve(t, (response, _, count) =>
    json({ ok: true }, count === 1 ? 429 : 200, { "retry-after": "0" })(response),
  );
  const { transfers } = clientOf(server);
  await transfers.upload({ file: await fileFromPath(path) });
  assert.equal(server.seen.length, 2);
  assert.equal(partsOf(server.last)[0]?.body.length, 3_000_000);
  assert.equal(server.seen[0]?.body.length, server.last.body.length);
  server.seen.length = 0;
  const error = await failure<APIStatusError>(
    transfers.upload({ file: new Blob(["x"]).stream(), title: "t" }),
  );
  assert.deepEqual([error.status, error.attempts, server.seen.length], [429, 1, 1]);
});

test("JSON, or multipart when a file is given", async (t) => {
  const server = await serve(t);
  const { transfers } = clientOf(server);
  await transfers.send({ text: "hi", labels: ["a"] });
  assert.equal(server.last.body.toString(), '{"text":"hi","labels":["a"]}');
  await transfers.send({ text: "hi", labels: ["a"], attachment: new Blob(["x"]) });
  assert.deepEqual(
    partsOf(server.last).map(({ body }) => body),
    ["hi", '["a"]', "x"],
  );
  assert.match(server.last.headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
});

test("a raw body", async (t) => {
  const server = await serve(t, (response) => response.writeHead(204).end());
  const { transfers } = clientOf(server);
  for (const body of [new Uint8Array([1, 2]), new Blob([new Uint8Array([1, 2])]), "\x01\x02"]) {
    assert.equal(await transfers.put(body), undefined);
    assert.deepEqual([...server.last.body], [1, 2]);
    assert.equal(server.last.headers["content-type"], "image/png");
    assert.equal(server.last.headers["content-length"], "2");
  }
  await transfers.put("x", { headers: { "Content-Type": "image/jpeg" } });
  assert.equal(server.last.headers["content-type"], "image/jpeg");
  await transfers.put({ content: "x", type: "image/webp" });
  assert.equal(server.last.headers["content-type"], "image/webp");
  await transfers.put(await fileFromPath(await fileOf("x.png", "on disk")));
  assert.equal(server.last.body.toString(), "on disk");
});
