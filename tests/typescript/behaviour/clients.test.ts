import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  APIError,
  callEndpoint,
  checks,
  type Drift,
  Mini,
  MiniCore,
  MissingCredentialsError,
  type OutgoingRequest,
} from "../index.js";
import { Posts } from "../resources/posts.js";
import { Fake } from "../testing.js";
import { clientOf, failure, json, serve } from "./support.js";

const SECRET = "s3cr3t-value";

function withEnvironment(values: Record<string, string>, act: () => void): void {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    act();
  } finally {
    process.env = before;
  }
}

test("credentials and base URL may come from the environment", async () => {
  const urls: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    urls.push(`${url} ${new Headers(init.headers).get("authorization")}`);
    return new Response('{"post":{"_id":"1"}}');
  };
  const variables = { MINI_API_KEY: " from-env \n", MINI_BASE_URL: "http://env.test/v/" };
  let mini: Mini | undefined;
  withEnvironment(variables, () => (mini = new Mini({ fetch })));
  await mini?.posts.get("1");
  assert.deepEqual(urls, ["http://env.test/v/v1/posts/1 Bearer from-env"]);
  await new Mini({ fetch, environment: "local", apiKey: "k" }).posts.get("1");
  await new Mini({ fetch, apiKey: "k" }).posts.get("1");
  assert.deepEqual(urls.slice(1), [
    "http://localhost:3000/api/v1/posts/1 Bearer k",
    "https://mini.test/api/v1/posts/1 Bearer k",
  ]);
});

test("a base URL that is none is refused at once", () => {
  const bad = ["mini.test", "ftp://a", "http://u:p@a", "http://a?x=1", "http://a#x", "http://", ""];
  for (const baseUrl of bad) assert.throws(() => new Mini({ baseUrl }), TypeError, baseUrl);
  assert.throws(() => new Mini({ baseUrl: "http://a", environment: "local" }), TypeError);
  assert.throws(() => new Mini({ environment: "mars" as "local" }), /there is production, local/);
  assert.throws(() => new Mini({ maxRetries: -1 }), RangeError);
});

test("without a credential nothing is sent", async (t) => {
  const server = await serve(t);
  const mini = new Mini({ baseUrl: server.url });
  const error = await failure<MissingCredentialsError>(mini.posts.get("1"));
  assert.ok(error instanceof MissingCredentialsError && error instanceof APIError);
  assert.match(error.message, /posts\.get: a credential is needed: .*apiKey \(or MINI_API_KEY\)/);
  assert.equal(server.seen.length, 0);
  await mini.odds.anyone();
  assert.equal(server.last.headers.authorization, undefined);
});

test("alternatives in the document's order, by what the client holds", async (t) => {
  const server = await serve(t);
  const { url: baseUrl } = server;
  await new Mini({ baseUrl, connectToken: "c", queryKey: "q" }).odds.either();
  assert.equal(server.last.headers["x-connect-token"], "c");
  await new Mini({ baseUrl, connectToken: "c", queryKey: "q&", session: "s;" }).odds.either();
  assert.deepEqual(
    [server.last.target, server.last.headers.cookie, server.last.headers["x-connect-token"]],
    ["/either?api_key=q%26", "sid=s%3B", undefined],
  );
  await new Mini({ baseUrl, username: "ü", password: "p:w", connectToken: "c" }).odds.either();
  const basic = Buffer.from("ü:p:w").toString("base64");
  assert.equal(server.last.headers.authorization, `Basic ${basic}`);
});

test("a credential may be asked for, before each attempt", async (t) => {
  const server = await serve(t, (response, _, count) =>
    json({ post: { _id: "1" } }, count === 1 ? 503 : 200, { "retry-after": "0" })(response),
  );
  let asked = 0;
  const mini = clientOf(server, { apiKey: async () => `key-${++asked}` });
  await mini.posts.get("1");
  assert.deepEqual(
    server.seen.map(({ headers }) => headers.authorization),
    ["Bearer key-1", "Bearer key-2"],
  );
});

test("copies share what they do not change", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const mini = clientOf(server, { headers: { "x-a": "1" } });
  const copy = mini.withOptions({ apiKey: "other", timeout: 5 });
  assert.ok(copy instanceof Mini);
  await copy.posts.get("1");
  assert.deepEqual(
    [server.last.headers.authorization, server.last.headers["x-a"]],
    ["Bearer other", "1"],
  );
  await mini.posts.get("1");
  assert.equal(server.last.headers.authorization, "Bearer key");
  assert.throws(() => mini.withOptions({ baseUrl: "nonsense" }), TypeError);
});

test("hooks see every attempt, and may change it", async (t) => {
  const server = await serve(t, (response, _, count) =>
    json({ post: { _id: "1" } }, count === 1 ? 500 : 200, { "x-request-id": `r${count}` })(
      response,
    ),
  );
  const requests: OutgoingRequest[] = [];
  const answers: string[] = [];
  const mini = clientOf(server, {
    maxRetries: 1,
    onRequest: async (request) => {
      requests.push(request);
      request.headers["x-signed"] = `${request.method} ${request.attempt}`;
      request.url += "?hooked=1";
    },
    onResponse: ({ status, requestId, attempts }) => {
      answers.push(`${status} ${requestId} ${attempts}`);
    },
  });
  await mini.posts.get("1");
  assert.deepEqual(answers, ["500 r1 1", "200 r2 2"]);
  assert.equal(requests.length, 2);
  assert.equal(server.last.headers["x-signed"], "GET 2");
  assert.equal(server.last.target, "/v1/posts/1?hooked=1");
  assert.equal(mini.lastRequestId, "r2");
});

test("any endpoint can be called", async (t) => {
  const server = await serve(t, json({ ok: 1 }));
  const mini = clientOf(server);
  const result = await mini.request<{ ok: number }>("post", "/v1/new", {
    query: { a: ["1", "2"] },
    body: { at: new Date(0) },
  });
  assert.equal(result.ok, 1);
  assert.deepEqual(
    [server.last.method, server.last.target, server.last.headers.authorization],
    ["POST", "/v1/new?a=1&a=2", "Bearer key"],
  );
  assert.equal(server.last.body.toString(), '{"at":"1970-01-01T00:00:00.000Z"}');
  const { response } = await mini
    .request("PUT", "/v1/{x}", { body: new Blob(["b"]) })
    .withResponse();
  assert.equal(response.operation, "PUT /v1/{x}");
  assert.equal(server.last.target, "/v1/%7Bx%7D");
  assert.equal(server.last.headers["content-type"], "application/octet-stream");
  const own = { "Content-Type": "application/xml" };
  await mini.request("POST", "/v1/new", { body: new TextEncoder().encode("<a/>"), headers: own });
  assert.equal(server.last.headers["content-type"], "application/xml");
  assert.equal(server.last.body.toString(), "<a/>");
  for (const path of ["v1", "/v1?x=1", "//evil.test/x#", "/v1\n", "/v\0"]) {
    assert.throws(() => void mini.request("GET", path), TypeError, path);
  }
  assert.throws(() => void mini.request("get", "/v1", { body: {} }), /a GET has no body/);
});

test("a bare client compares with what it is given, and calls whatever there is", async () => {
  const fake = new Fake();
  fake.reply("posts.get", { post: { _id: 1 } });
  const drifts: Drift[] = [];
  const options = { fetch: fake.fetch, apiKey: "k", onDrift: (drift: Drift) => drifts.push(drift) };
  assert.throws(() => new MiniCore(options), /need the option `checks`/);
  assert.throws(() => new MiniCore({ strict: true }), /need the option `checks`/);
  const core = new MiniCore({ ...options, checks });
  await new Posts(core).get("1");
  assert.deepEqual(
    drifts.map(({ path }) => path),
    ["$.post._id"],
  );
  await callEndpoint(core, "DELETE", "/v1/new");
  assert.deepEqual(fake.calls.at(-1)?.path, "/api/v1/new");
});

test("secrets are not shown", async (t) => {
  const server = await serve(t, json({ error: `bad key ${SECRET}` }, 401));
  const lines: string[] = [];
  const log = (...parts: unknown[]): void =>
    void lines.push(parts.map((part) => inspect(part)).join());
  const mini = clientOf(server, {
    apiKey: SECRET,
    queryKey: SECRET,
    session: SECRET,
    webhookSecret: SECRET,
    logger: { debug: log, info: log },
  });
  const error = await failure<APIError>(mini.posts.get("1"));
  await failure(mini.odds.either({ query: { access_token: SECRET, plain: "shown" } }));
  const shown = [
    inspect(mini, { depth: 9, showHidden: true }),
    inspect(mini.posts, { depth: 9 }),
    JSON.stringify(mini),
    JSON.stringify(mini.posts),
    error.message,
    String(error.stack),
    ...lines,
  ];
  for (const text of shown) assert.ok(!text.includes(SECRET), text);
  assert.equal(error.message, "posts.get: 401 Unauthorized: bad key ***");
  assert.equal(lines.length, 4);
  assert.match(lines[2] ?? "", /access_token=\*\*\*&plain=shown&api_key=\*\*\*/);
  assert.match(lines[0] ?? "", /authorization: '\*\*\*'/);
});

test("secrets of a call are not shown, wherever they come from and whatever repeats them", async () => {
  const [key, jwt, code] = ["sk-trimmed", "own.jwt.value", "a/code"];
  let answer = (): Response => assert.fail();
  const mini = new Mini({
    baseUrl: "http://mini.test",
    apiKey: () => ` ${key}\n`,
    maxRetries: 0,
    onRequest: ({ headers }) => void (headers["x-credential"] = "added-later"),
    fetch: async (_, { headers }) => {
      assert.equal(new Headers(headers).get("authorization"), `Bearer ${key}`);
      return answer();
    },
  });
  const all = `${key} ${jwt} Bearer ${jwt} ${code} ${encodeURIComponent(code)} added-later`;
  const options = { headers: { "X-JWT": `Bearer ${jwt}` }, query: { code, postcode: "1234" } };
  const said = async (): Promise<string> => {
    const error = await failure<APIError>(mini.posts.get("1", options));
    assert.ok(!/trimmed|own\.jwt|a\/code|a%2Fcode|later/.test(inspect({ ...error, body: "" })));
    return error.message;
  };
  const shown = "*** *** *** *** *** ***";
  answer = () => new Response(all, { status: 400, statusText: all });
  assert.equal(await said(), `posts.get: 400 ${shown}: ${shown}`);
  answer = () => new Response(`${"-".repeat(285)}${key} 1234`, { status: 400 });
  assert.match(await said(), /-\*\*\* 1234$/);
  answer = () => new Response(`-${" ".repeat(1195)}${key}`, { status: 400 });
  assert.match(await said(), /- \*\*\*$/);
  for (const cause of [undefined, new Error(`${all} within`)]) {
    answer = () => {
      throw new TypeError(all, { cause });
    };
    assert.equal(await said(), `posts.get: ${shown}${cause ? " within" : ""}`);
  }
});

test("a credential that turns out to be empty is none", async (t) => {
  const server = await serve(t);
  for (const apiKey of ["", " \n", undefined]) {
    const mini = clientOf(server, { apiKey: () => apiKey as string });
    const error = await failure(mini.posts.get("1"));
    assert.ok(error instanceof MissingCredentialsError, String(error));
    assert.match(error.message, /apiKey is empty/);
  }
  assert.equal(server.seen.length, 0);
});

test("a fake has credentials", async () => {
  const mini = new Fake().client(Mini);
  assert.equal((await mini.posts.get("1")).id, "p1");
});

test("an option that is undefined changes nothing of a copy", async (t) => {
  const server = await serve(t, json({ post: { _id: "1" } }));
  const mini = clientOf(server, { headers: { "x-a": "1" } });
  const nothing = { apiKey: undefined, baseUrl: undefined, headers: undefined, timeout: undefined };
  await mini.withOptions(nothing).posts.get("1");
  const { headers } = server.last;
  assert.deepEqual([headers.authorization, headers["x-a"]], ["Bearer key", "1"]);
});
