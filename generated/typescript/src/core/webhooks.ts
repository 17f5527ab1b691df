/** Checking that a webhook comes from the API: an HMAC over its raw body. */
import { WebhookVerificationError } from "../errors.js";
import type { WebhookInfo } from "./api.js";
import { type Client, stateOf } from "./client.js";
import { base64, bytesOf } from "./encode.js";
import { read, type Reading } from "./reading.js";
import { variable } from "./state.js";

/**
 * The headers of a request, as platforms and frameworks hold them.
 *
 * @example
 * ```ts
 * const headers: WebhookHeaders = request.headers;
 * ```
 */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/**
 * The body of a request as it came, not parsed JSON.
 *
 * @example
 * ```ts
 * const body: WebhookBody = await request.text();
 * ```
 */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * Checks a webhook and reads its event; one of an unknown kind stays as it came.
 *
 * @param secret - The secret, or several while they change; else the environment's.
 * @throws WebhookVerificationError when the API did not send this, or not with this secret.
 * @throws TypeError when there is no secret.
 */
export async function receive<T>(
  webhook: WebhookInfo,
  reading: Reading,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string | readonly string[],
): Promise<T> {
  const bytes = await verify(webhook, body, headers, secret);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new WebhookVerificationError("the body is signed, but not JSON", { cause });
  }
  return read(reading, value) as T;
}

/** Does the same with the secret of a client. */
export function receiveFor<T>(
  client: Client,
  webhook: WebhookInfo,
  reading: Reading,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string | readonly string[],
): Promise<T> {
  const { webhookSecret } = stateOf(client).options as { webhookSecret?: typeof secret };
  return receive(webhook, reading, body, headers, secret ?? webhookSecret);
}

/** Gives the signature that the API would send with a body. */
export async function sign(info: WebhookInfo, body: WebhookBody, secret: string): Promise<string> {
  const key = await keyOf(info, secret, "sign");
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, rawOf(body)));
  if (info.encoding === "base64") return base64(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function verify(
  info: WebhookInfo,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: string | readonly string[] | undefined,
): Promise<Uint8Array> {
  const bytes = rawOf(body);
  const keys = secretsOf(info, secret);
  const signature = signatureOf(info, headers);
  const checks = keys.map(async (key) =>
    // compares in constant time
    crypto.subtle.verify("HMAC", await keyOf(info, key, "verify"), signature, bytes),
  );
  if (!(await Promise.all(checks)).includes(true)) {
    throw new WebhookVerificationError("the signature does not match the body");
  }
  return bytes;
}

function rawOf(body: WebhookBody): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : bytesOf(body);
  if (bytes) return bytes;
  throw new TypeError("the body must be the raw bytes of the request, not parsed JSON");
}

function secretsOf(info: WebhookInfo, secret: string | readonly string[] | undefined): string[] {
  const given = secret?.length ? secret : variable(info.variable);
  const keys = [given ?? []].flat().filter(Boolean);
  if (keys.length > 0) return keys;
  const where = info.variable ? `, or the variable ${info.variable}` : "";
  throw new TypeError(`a webhook secret is needed${where}`);
}

function keyOf(info: WebhookInfo, secret: string, use: "sign" | "verify"): Promise<CryptoKey> {
  const hash = (info.algorithm ?? "sha256").replace("sha", "SHA-");
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, [use]);
}

function signatureOf(info: WebhookInfo, headers: WebhookHeaders): Uint8Array<ArrayBuffer> {
  const wanted = info.header.toLowerCase();
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const found = pairs
    .filter(([name]) => name.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? [])
    .map((value) => value.trim());
  if (found.length === 0) {
    throw new WebhookVerificationError(`the header ${info.header} is missing`);
  }
  const bytes = found.length === 1 ? decoded(info, found[0] as string) : undefined;
  if (bytes) return bytes;
  throw new WebhookVerificationError(`the header ${info.header} is malformed`);
}

function decoded(info: WebhookInfo, header: string): Uint8Array<ArrayBuffer> | undefined {
  const prefix = `${info.algorithm ?? "sha256"}=`;
  const text = header.startsWith(prefix) ? header.slice(prefix.length) : header;
  if (info.encoding === "base64") {
    const valid = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
    return valid ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : undefined;
  }
  const pairs = /^([0-9a-f]{2})+$/i.test(text) ? text.match(/../g) : null;
  return pairs ? Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)) : undefined;
}
