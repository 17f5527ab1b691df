import assert from "node:assert/strict";
import { test } from "node:test";
import { type Drift, Features } from "../src/index.js";

const START = new Date(0);
const ISO = "1970-01-01T00:00:00.000Z";

/** What was sent: method and URL, headers but those of every request, the body as text. */
interface Sent {
  readonly asked: string;
  readonly headers: Headers;
  readonly body: string;
}

interface Double {
  readonly features: Features;
  readonly sent: Sent[];
  readonly drift: Drift[];
  /** The request that was sent last. */
  last(): Sent;
}

function answered(
  answer: unknown,
  media = "application/json",
  status = answer === undefined ? 204 : 200,
): Double {
  const sent: Sent[] = [];
  const drift: Drift[] = [];
  const features = new Features({
    username: "ada",
    password: "pw",
    authorization: "Digest d",
    accessToken: "opened",
    oauthClientId: "id",
    oauthClientSecret: "secret",
    maxRetries: 0,
    onDrift: (found) => drift.push(found),
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const asked = `${request.method} ${String(url)}`;
      const headers = new Headers(init?.headers);
      sent.push({ asked, headers, body: await request.text() });
      if (asked.endsWith("/token")) return Response.json({ access_token: "granted" });
      const text = typeof answer === "string" ? answer : JSON.stringify(answer);
      return new Response(text, { status, headers: { "content-type": media } });
    },
  });
  return { features, sent, drift, last: () => sent.at(-1) as Sent };
}

test("styles of parameters", async () => {
  const { features, last } = answered("ok", "application/json");
  await features.p
    .styles(
      ["a,b", "c/d"],
      ["x", "y"],
      [1, 2],
      { minPrice: 1, b: "q&" },
      {
        formobj: { startAt: START, n: 1 },
        formflat: { aB: 2 },
        deep: { inner: { xY: 1 }, list: ["p", "q"] },
        content: { whenIs: START },
        reserved: "a/b?c=d&e",
        objHeader: { aB: 1, c: "z" },
        when: START,
        contentHeader: { a: 1 },
        sess: ["s1", "s 2"],
        flag: true,
        num: 2,
      },
    )
    .asResponse();
  const query = [
    "startAt=1970-01-01T00%3A00%3A00.000Z&n=1&formflat=aB,2&deep%5Binner%5D%5BxY%5D=1",
    "deep%5Blist%5D%5B0%5D=p&deep%5Blist%5D%5B1%5D=q",
    "content=%7B%22whenIs%22%3A%221970-01-01T00%3A00%3A00.000Z%22%7D&reserved=a/b?c%3Dd%26e&num=2",
  ];
  const path = "/styles/a%2Cb,c%2Fd/.x.y/;matrix=1,2/minPrice=1,b=q%26";
  assert.equal(last().asked, `GET https://eu.api.test/v1${path}?${query.join("&")}`);
  assert.equal(last().headers.get("x-obj"), "aB=1,c=z");
  assert.equal(last().headers.get("x-when"), ISO);
  assert.equal(last().headers.get("x-content"), '{"a":1}');
  assert.equal(last().headers.get("cookie"), "sess=s1,s%202; flag=true");
});

test("a form, with encodings", async () => {
  const { features, last } = answered(undefined);
  await features.p.form({
    a: "x y&",
    list: [1, 2],
    obj: { xY: 1 },
    deep: { xY: 2 },
    when: START,
    csv: ["a", "b"],
  });
  assert.equal(last().headers.get("content-type"), "application/x-www-form-urlencoded");
  assert.equal(
    last().body,
    "a=x%20y%26&list=1&list=2&obj=%7B%22xY%22%3A1%7D&deep%5BxY%5D=2" +
      "&when=1970-01-01T00%3A00%3A00.000Z&csv=a,b",
  );
});

test("JSON, or a form when a member is given that only that has", async () => {
  const { features, last } = answered(undefined);
  await features.p.both({ a: "x" });
  assert.equal(last().body, '{"a":"x"}');
  await features.p.both({ a: "x", b: "y" });
  assert.match(last().headers.get("content-type") ?? "", /^multipart\/form-data; boundary=/);
  assert.match(last().body, /name="b"\r\n\r\ny\r\n/);
  await features.p.both({ a: { content: "x", headers: { "X-A": "1" } } });
  assert.match(last().body, /name="a"\r\nX-A: 1\r\n\r\nx\r\n/);
});

test("parts that are no files, with headers of their own", async () => {
  const { features, last } = answered(undefined);
  await features.p.multi({
    meta: { content: { createdAt: START }, headers: { "X-Meta": "m" } },
    note: { content: "n", headers: { "X-Note": "kept" } },
  });
  const { body } = last();
  assert.match(body, /"meta"\r\nContent-Type: application\/vnd\.meta\+json\r\nX-Meta: m\r\n\r\n\{/);
  assert.match(body, /"note"\r\nContent-Type: text\/csv\r\nX-Note: kept\r\n\r\nn\r\n/);
  await assert.rejects(
    async () =>
      features.p.multi({ meta: {}, note: { content: "n", headers: { "X-Note": "a\r\nX-B: c" } } }),
    TypeError,
  );
});

test("parts, with media types of their own", async () => {
  const { features, last } = answered(undefined);
  await features.p.multi({
    meta: { createdAt: START },
    files: [{ name: "a.txt", content: "A" }, new Blob(["B"])],
    tags: ["t1", "t2"],
    note: "n",
    image: { name: "i", content: new Uint8Array([65]), headers: { "X-Note": "kept" } },
  });
  const boundary = /boundary=(.*)/.exec(last().headers.get("content-type") ?? "")?.[1] ?? "";
  const parts = last()
    .body.split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.trim().split("\r\n"));
  const told = parts.map((lines) =>
    lines.map((line) => line.replace("Content-Disposition: form-data; name=", "")).join("|"),
  );
  assert.deepEqual(told, [
    `"meta"|Content-Type: application/vnd.meta+json||{"createdAt":"${ISO}"}`,
    '"files"; filename="a.txt"|Content-Type: text/plain||A',
    '"files"; filename="files"|Content-Type: application/octet-stream||B',
    '"tags"||t1',
    '"tags"||t2',
    '"note"|Content-Type: text/csv||n',
    '"image"; filename="i"|Content-Type: image/png|X-Note: kept||A',
  ]);
});

test("bodies and answers that are not JSON", async () => {
  const binary = answered("bytes", "application/octet-stream");
  const download = await binary.features.p.bin(new Uint8Array([65]));
  assert.equal(new TextDecoder().decode(await download.bytes()), "bytes");
  assert.equal(binary.last().headers.get("content-type"), "image/png");
  assert.equal(binary.last().body, "A");
  const text = answered("héllo", "text/plain; charset=utf-8");
  assert.equal(await text.features.p.text("grüß"), "héllo");
  assert.equal(text.last().body, "grüß");
  const xml = answered("<a/>", "application/xml");
  assert.equal(await xml.features.p.xml("<x/>"), "<a/>");
  assert.equal(xml.last().headers.get("accept"), "application/xml");
});

test("the media type that is understood best, of several", async () => {
  const answer = { nodeName: "n", childNodes: [{ nodeName: "c", madeAt: ISO }] };
  const { features, last } = answered(answer, "application/vnd.x+json");
  const node = await features.p.several({ aB: "1" });
  assert.deepEqual(node.childNodes, [{ nodeName: "c", madeAt: START }]);
  assert.equal(last().headers.get("accept"), "application/vnd.x+json");
  assert.equal(last().headers.get("content-type"), "application/merge-patch+json");
});

test("ranges of statuses, and what stands for the rest", async () => {
  const good = answered({ nodeName: "n" }, "application/json", 207);
  assert.deepEqual(await good.features.p.range(), { nodeName: "n" });
  const model = async (status: number, body: object): Promise<unknown> => {
    const { features } = answered(body, "application/json", status);
    return (await features.p.range().catch((error: unknown) => error)) as { model: unknown };
  };
  assert.deepEqual(Object(await model(418, { errorCode: 5 })).model, { errorCode: 5 });
  assert.deepEqual(Object(await model(501, { whyNot: "w" })).model, { whyNot: "w" });
  assert.deepEqual(await answered({ nodeName: "d" }).features.p.dflt(), { nodeName: "d" });
});

test("events and lines", async () => {
  const nodes: unknown[] = [];
  const lines = `{"nodeName":"a"}\n\n{"nodeName":"b","madeAt":"${ISO}"}`;
  for await (const node of await answered(lines, "application/jsonl").features.p.lines()) {
    nodes.push(node);
  }
  const events = `data: {"nodeName":\ndata: "a"}\n\ndata: {"nodeName":"b","madeAt":"${ISO}"}\n\n`;
  for await (const { data } of await answered(events, "text/event-stream").features.p.events()) {
    nodes.push(data);
  }
  const each = [{ nodeName: "a" }, { nodeName: "b", madeAt: START }];
  assert.deepEqual(nodes, [...each, ...each]);
});

test("an answer that is a stream where an argument says so", async () => {
  const whole = answered({ nodeName: "a" });
  const node = await whole.features.p.chosen({ ask: "?", stream: false });
  assert.equal(node.nodeName, "a");
  assert.equal((await whole.features.p.chosen({ ask: "?" })).nodeName, "a");
  assert.deepEqual(JSON.parse(whole.last().body), { ask: "?" });
  assert.equal(whole.last().headers.get("accept"), "application/json");

  const events = `event: piece\ndata: {"nodeName":"a"}\n\ndata: [DONE]\n\ndata: {}\n\n`;
  const pieces = answered(events, "text/event-stream");
  const stream = await pieces.features.p.chosen({ ask: "?", stream: true });
  const names: (string | undefined)[] = [];
  for await (const { event, data } of stream) names.push(event, data.nodeName);
  assert.deepEqual(names, ["piece", "a"]);
  assert.deepEqual(JSON.parse(pieces.last().body), { ask: "?", stream: true });
  assert.match(pieces.last().headers.get("accept") ?? "", /text\/event-stream/);

  const known: boolean = names.length > 0;
  const either = await answered(events, "text/event-stream").features.p.chosen({
    ask: "?",
    stream: known,
  });
  assert.ok("response" in either);
});

test("another form of an answer, by its media type", async () => {
  const whole = answered({ nodeName: "a" });
  assert.equal((await whole.features.p.forms()).nodeName, "a");
  assert.equal(whole.last().headers.get("accept"), "application/json");
  const file = answered("pdf", "application/pdf");
  const download = await file.features.p.forms({ accept: "application/pdf" });
  assert.equal(new TextDecoder().decode(await download.bytes()), "pdf");
  assert.equal(file.last().headers.get("accept"), "application/pdf");
});

test("every kind of schema, both ways", async () => {
  const wire = {
    const: "fixed",
    constNum: 3,
    tuple: ["a", 1, { nodeName: "t", madeAt: ISO }],
    extra: { constructor: [ISO], k: [] },
    mixedExtra: { knownOne: "k", other_one: 3 },
    pattern: { "x-a": ISO },
    numEnum: 0.5,
    intEnum: 2,
    boolEnum: true,
    mixEnum: null,
    all: { baseId: "b", ownAt: ISO },
    any: { nodeName: "x", madeAt: ISO },
    one: ISO,
    list: [{ nodeName: "x", madeAt: ISO }],
    nested: { deepOne: { valueHere: ISO } },
    loopA: [[[]]],
    constructor: "c",
  };
  const { features, drift, last } = answered({ ...wire, roId: "r" });
  const { roId, ...read } = await features.p.kinds({ woKey: "w" });
  assert.equal(roId, "r");
  assert.deepEqual(drift, []);
  assert.deepEqual(read.extra, { constructor: [START], k: [] });
  assert.deepEqual(read.nested, { deepOne: { valueHere: START } });
  assert.deepEqual([read.one, read.constructor_], [START, "c"]);
  await features.p.kinds({ woKey: "w", ...read });
  assert.deepEqual(JSON.parse(last().body), { woKey: "w", ...wire });
});

test("what an answer holds beside its schema is kept, and nobody's prototype is touched", async () => {
  const answer = '{"intEnum": 9, "toString": "own", "__proto__": {"isAdmin": true}}';
  const { features, drift } = answered(answer);
  const read = await features.p.kinds({ woKey: "w" });
  assert.equal(read.intEnum, 9);
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.equal(("isAdmin" in {}) as boolean, false);
  assert.deepEqual(
    drift.map(({ path }) => path).sort(),
    ["$.__proto__", "$.intEnum", "$.roId", "$.toString"].sort(),
  );
});

test("lists, maps and formats", async () => {
  const map = answered({ a: { nodeName: "n", madeAt: ISO }, constructor: { nodeName: "c" } });
  const found = await map.features.p.arr([{ nodeName: "n", madeAt: START }]);
  assert.deepEqual(found["a"], { nodeName: "n", madeAt: START });
  assert.equal(map.last().body, `[{"nodeName":"n","madeAt":"${ISO}"}]`);
  const bytes = answered({ data: "AQI=", moment: ISO, day: "2026-01-02" });
  const read = await bytes.features.p.bytes({ data: new Uint8Array([1, 255]), dec: "1.10" });
  assert.deepEqual(read, { data: new Uint8Array([1, 2]), moment: START, day: "2026-01-02" });
  assert.equal(bytes.last().body, '{"data":"Af8=","dec":"1.10"}');
});

test("security schemes, and an operation on a server of its own", async () => {
  const { features, sent } = answered(undefined);
  await features.s.basic();
  await features.s.digest();
  await features.s.openid();
  await features.s.oauth();
  await features.s.mtls();
  await features.s.own();
  assert.deepEqual(
    sent.map(({ asked, headers }) => [asked.split(" ")[1], headers.get("authorization")]),
    [
      ["https://eu.api.test/v1/basic", "Basic YWRhOnB3"],
      ["https://eu.api.test/v1/digest", "Digest d"],
      ["https://eu.api.test/v1/openid", "Bearer opened"],
      ["https://eu.api.test/token", "Basic aWQ6c2VjcmV0"],
      ["https://eu.api.test/v1/oauth", "Bearer granted"],
      ["https://eu.api.test/v1/mtls", null],
      ["https://other.test/x/own", null],
    ],
  );
  assert.equal(sent[3]?.body, "grant_type=client_credentials");
});

test("a client that is told where the API is goes there with everything", async () => {
  const asked: string[] = [];
  const fetch = async (url: unknown): Promise<Response> => {
    asked.push(String(url));
    return new Response(null, { status: 204 });
  };
  await new Features({ baseUrl: "https://proxy.test", fetch }).s.own();
  await new Features({ environment: "us", fetch }).s.mtls();
  assert.deepEqual(asked, ["https://proxy.test/own", "https://us.api.test/v1/mtls"]);
});
