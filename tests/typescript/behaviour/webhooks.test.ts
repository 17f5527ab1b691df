import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { receive, sign } from "../core/webhooks.js";
import { APIError, Mini, unwrap, type WebhookHeaders, WebhookVerificationError } from "../index.js";
import { Fake, signedWebhook } from "../testing.js";
import { failure } from "./support.js";

const BODY = '{"event": "post.published", "_id": "1", "at": "2026-01-01T00:00:00Z"}';
const SIGNATURE = createHmac("sha256", "s").update(BODY).digest("hex");

test("a signed event is read, by its kind", async () => {
  const bytes = new TextEncoder().encode(BODY);
  const headers: WebhookHeaders[] = [
    { "x-mini-signature": SIGNATURE },
    { "X-MINI-SIGNATURE": `sha256=${SIGNATURE.toUpperCase()}` },
    { "x-mini-signature": [SIGNATURE], other: undefined },
    new Headers({ "X-Mini-Signature": SIGNATURE }),
    [["X-Mini-Signature", ` ${SIGNATURE} `]],
    new Map([["x-mini-signature", SIGNATURE]]),
  ];
  for (const given of headers) {
    for (const body of [BODY, bytes, bytes.buffer, Buffer.from(BODY)]) {
      const event = await unwrap(body, given, "s");
      assert.deepEqual(event, {
        event: "post.published",
        id: "1",
        at: new Date("2026-01-01T00:00:00Z"),
      });
    }
  }
});

test("an unknown event stays as it came", async () => {
  const { body, headers } = await signedWebhook({ event: "post.liked", _id: "1" });
  assert.deepEqual(await unwrap(body, headers, "test"), { event: "post.liked", _id: "1" });
});

test("whatever is wrong, it is one error", async () => {
  const other = createHmac("sha256", "other").update(BODY).digest("hex");
  const wrong: [string, WebhookHeaders][] = [
    [BODY, {}],
    [BODY, { "x-mini-signature": "" }],
    [BODY, { "x-mini-signature": "nonsense" }],
    [BODY, { "x-mini-signature": SIGNATURE.slice(2) }],
    [BODY, { "x-mini-signature": `${SIGNATURE}00` }],
    [BODY, { "x-mini-signature": other }],
    [BODY, { "x-mini-signature": [SIGNATURE, SIGNATURE] }],
    [
      BODY,
      new Headers([
        ["x-mini-signature", SIGNATURE],
        ["x-mini-signature", SIGNATURE],
      ]),
    ],
    [`${BODY} `, { "x-mini-signature": SIGNATURE }],
    ["", { "x-mini-signature": SIGNATURE }],
  ];
  for (const [body, headers] of wrong) {
    const error = await failure(unwrap(body, headers, "s"));
    assert.ok(
      error instanceof WebhookVerificationError && error instanceof APIError,
      String(error),
    );
  }
  const notJson = createHmac("sha256", "s").update("{").digest("hex");
  const error = await failure(unwrap("{", { "x-mini-signature": notJson }, "s"));
  assert.ok(error instanceof WebhookVerificationError);
});

test("several secrets while they change; none is a mistake of the caller", async () => {
  const headers = { "x-mini-signature": SIGNATURE };
  await unwrap(BODY, headers, ["new", "s"]);
  const mini = new Mini({ baseUrl: "http://a", webhookSecret: ["s", "old"] });
  assert.equal((await mini.webhooks.unwrap(BODY, headers)).event, "post.published");
  assert.ok((await failure(unwrap(BODY, headers, ["new"]))) instanceof WebhookVerificationError);
  assert.match((await failure(unwrap(BODY, headers))).message, /the variable MINI_WEBHOOK_SECRET/);
  process.env["MINI_WEBHOOK_SECRET"] = "s\n";
  await unwrap(BODY, headers);
  delete process.env["MINI_WEBHOOK_SECRET"];
  for (const secret of ["", []])
    assert.ok((await failure(unwrap(BODY, headers, secret))) instanceof TypeError);
  const parsed = JSON.parse(BODY) as string;
  assert.match((await failure(unwrap(parsed, headers, "s"))).message, /raw bytes/);
});

test("other encodings and hashes", async () => {
  const other = { header: "X-S", algorithm: "sha512", encoding: "base64" } as const;
  const expected = createHmac("sha512", "s").update(BODY).digest("base64");
  assert.equal(await sign(other, BODY, "s"), expected);
  await receive(other, {}, BODY, { "x-s": `sha512=${expected}` }, "s");
  await receive(other, {}, BODY, { "x-s": expected }, "s");
  const broken = expected.replace("=", "!");
  assert.ok(
    (await failure(receive(other, {}, BODY, { "x-s": broken }, "s"))) instanceof
      WebhookVerificationError,
  );
});

test("a fake signs what its clients accept", async () => {
  const { body, headers } = await signedWebhook({ event: "post.failed", reason: "x" });
  const event = await new Fake().client(Mini).webhooks.unwrap(body, headers);
  assert.deepEqual(event, { event: "post.failed", reason: "x" });
});
