import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  APIConnectionError,
  APIDecodeError,
  APIError,
  AuthenticationError,
  Mini,
  type MiniOptions,
  ServerError,
} from "../index.js";
import { failure } from "./support.js";

interface Tried {
  readonly mini: Mini;
  readonly seen: string[];
}

/** A client of an API that gives one token after another; its first calls are refused. */
function tried(options: MiniOptions, lifetime = 3600, refused = 0, answer?: () => Response): Tried {
  const seen: string[] = [];
  let given = 0;
  let left = refused;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const proof = new Headers(init.headers).get("authorization");
    const isToken = url === "https://api.test/token";
    seen.push(isToken ? `${String(init.body)} ${proof}` : String(proof));
    if (!isToken) return new Response(null, { status: left-- > 0 ? 401 : 204 });
    if (answer) return answer();
    return Response.json({ access_token: `t${++given}`, expires_in: lifetime });
  };
  const baseUrl = "https://api.test/v1";
  return {
    mini: new Mini({ fetch, baseUrl, clientId: "me:1", clientSecret: "s3 cret", ...options }),
    seen,
  };
}

const ASKED = `grant_type=client_credentials Basic ${btoa("me%3A1:s3+cret")}`;

test("a token is got once, kept, and shared with copies", async () => {
  const { mini, seen } = tried({});
  await Promise.all([mini.odds.shielded(), mini.odds.shielded()]);
  await mini.withOptions({ timeout: 5 }).odds.shielded();
  assert.deepEqual(seen, [ASKED, "Bearer t1", "Bearer t1", "Bearer t1"]);
  assert.ok(!inspect(mini, { depth: 9, showHidden: true }).includes("s3 cret"));
  await mini.withOptions({ clientId: async () => "other" }).odds.shielded();
  assert.deepEqual(seen.slice(4), [
    `grant_type=client_credentials Basic ${btoa("other:s3+cret")}`,
    "Bearer t2",
  ]);
});

test("a token that ends is got anew", async () => {
  const { mini, seen } = tried({}, 0);
  await mini.odds.shielded();
  await mini.odds.shielded();
  assert.deepEqual(seen, [ASKED, "Bearer t1", ASKED, "Bearer t2"]);
});

test("a refused token is got anew once, and nothing else is repeated", async () => {
  const once = tried({}, 3600, 1);
  await once.mini.odds.shielded({ b: "c" });
  assert.deepEqual(once.seen, [ASKED, "Bearer t1", ASKED, "Bearer t2"]);
  const ever = tried({}, 3600, 9);
  assert.ok((await failure(ever.mini.odds.shielded())) instanceof AuthenticationError);
  assert.equal(ever.seen.length, 4);
  const own = tried({ accessToken: () => "own" }, 3600, 9);
  assert.ok((await failure(own.mini.odds.shielded())) instanceof AuthenticationError);
  assert.deepEqual(own.seen, ["Bearer own"]);
});

test("without a token there is no call", async () => {
  const answers: [() => Response, typeof APIError][] = [
    [() => Response.json({ error: "invalid_client" }, { status: 401 }), AuthenticationError],
    [() => Response.json({}, { status: 500 }), ServerError],
    [() => Response.json({}), APIDecodeError],
    [() => assert.fail("no way"), APIConnectionError],
  ];
  for (const [answer, kind] of answers) {
    const { mini, seen } = tried({}, 0, 0, answer);
    const error = await failure<APIError>(mini.odds.shielded());
    assert.ok(error instanceof kind, String(error));
    assert.ok(!inspect(error).includes("s3 cret"));
    assert.deepEqual([seen, error.operation], [[ASKED], "access token"]);
  }
});
