/** The parts of a request that one call decides: its URL, its own headers, its body. */
import { APIError } from "../errors.js";
import { addCookie, changeHeaders } from "./auth.js";
import { encode, encodeMembers } from "./encode.js";
import { type Layout, layoutOf, type Operation, type Payload, type Slot } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { isObject, type Members, put } from "./shapes.js";
import type { State } from "./state.js";
import { cookieOf, headerOf, pairs, pathOf, withQuery } from "./wire.js";

/** One logical call, ready to be sent as often as needed. */
export interface Draft {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly changes: RequestOptions["headers"];
  /** Lets the API recognise a repeated request. */
  readonly key: string | undefined;
  readonly payload: Payload | Promise<Payload> | undefined;
}

interface Given {
  readonly value: unknown;
  readonly slot?: Slot;
}

/** What the arguments of a call are, by place and wire name. */
interface Parts {
  readonly path: Members;
  readonly query: [wire: string, given: Given][];
  readonly headers: Record<string, string>;
  body: unknown;
}

/**
 * Writes the request of a call.
 *
 * @param address - Where to ask instead, for a next page.
 * @throws TypeError when an argument cannot be sent.
 */
export function draftOf(
  state: State,
  op: Operation,
  params: Readonly<Members>,
  options: RequestOptions,
  address?: string,
): Draft {
  const layout = layoutOf(op);
  const parts = partsOf(op, layout, params);
  return {
    url: address ?? urlOf(state, op, layout, parts, options),
    headers: parts.headers,
    changes: options.headers,
    key: keyOf(state, parts.headers, options),
    payload: payloadOf(op, layout, parts.body, options.body),
  };
}

function partsOf(op: Operation, layout: Layout, params: Readonly<Members>): Parts {
  const fields: Members | undefined = layout.fields.size > 0 ? {} : undefined;
  const parts: Parts = { path: {}, query: [], headers: {}, body: fields };
  for (const name of Object.keys(params)) {
    const slot = layout.slots.get(name);
    if (!slot) throw new TypeError(`${op.name}: unknown parameter "${name}"`);
    const value = params[name];
    if (value === undefined) continue;
    if (slot.place === "field") put(fields as Members, slot.wire, value);
    else if (slot.place === "body") parts.body = value;
    else if (slot.place === "path") put(parts.path, slot.wire, value);
    else if (slot.place === "query") parts.query.push([slot.wire, { value, slot }]);
    else if (value !== null) setHeader(parts.headers, slot, value);
  }
  return parts;
}

function setHeader(headers: Record<string, string>, slot: Slot, value: unknown): void {
  if (slot.place === "cookie") addCookie(headers, cookieOf(slot.wire, value, slot));
  else headers[slot.wire.toLowerCase()] = headerOf(slot.wire, value, slot);
}

function urlOf(
  state: State,
  op: Operation,
  layout: Layout,
  parts: Parts,
  options: RequestOptions,
): string {
  const server = (!state.isMoved && op.server) || state.baseUrl;
  const url = server + pathOf(layout.path, parts.path, layout.segments);
  const query = new Map<string, Given>();
  for (const [name, value] of Object.entries(state.options.query ?? {})) query.set(name, { value });
  for (const [name, given] of parts.query) query.set(name, given);
  for (const [name, value] of Object.entries(options.query ?? {})) query.set(name, { value });
  if (query.size === 0) return url;
  const written = [...query].flatMap(([name, { value, slot }]) => pairs(name, value, slot));
  return withQuery(url, written.join("&"));
}

/** Gives the idempotency key of a call. Only callers make one: only they know the API honours it. */
function keyOf(
  state: State,
  headers: Readonly<Record<string, string>>,
  options: RequestOptions,
): string | undefined {
  const name = state.api.idempotencyHeader;
  const key = options.idempotencyKey;
  if (name === undefined) {
    if (key !== undefined) throw new TypeError(`${state.api.name} knows no idempotency keys`);
    return undefined;
  }
  const small = name.toLowerCase();
  for (const [given, value] of Object.entries(options.headers ?? {})) {
    if (given.toLowerCase() === small) return value || undefined;
  }
  return headers[small] || (key && headerOf(name, key)) || undefined;
}

function payloadOf(
  op: Operation,
  layout: Layout,
  body: unknown,
  more: Readonly<Members> | undefined,
): Draft["payload"] {
  const isWhole = layout.fields.size === 0;
  const all = more && isObject(body ?? {}) ? { ...(body as Members | undefined), ...more } : body;
  if (all === undefined || (!isWhole && isEmpty(all) && isBare(op.method))) return undefined;
  if (op.also && holdsFile(op, all as Members)) return op.also(op, all);
  if (op.write) return op.write(op, all);
  const media = op.media ?? "application/json";
  if (!isWhole) {
    return { content: JSON.stringify(encodeMembers(all as Members, layout.fields)), media };
  }
  const plain = encode(layout.body?.schema, body);
  const shown = all === body ? plain : { ...(plain as Members), ...encodeMembers({ ...more }) };
  return { content: JSON.stringify(shown), media };
}

function isEmpty(body: unknown): boolean {
  return Object.keys(body as Members).length === 0;
}

function isBare(method: string): boolean {
  return ["GET", "HEAD", "DELETE", "OPTIONS"].includes(method);
}

function holdsFile(op: Operation, body: Members): boolean {
  const there = ([wire, value]: [string, unknown]): boolean =>
    value !== undefined && value !== null && op.files?.includes(wire) === true;
  return Object.entries(body).some(there);
}

/** Finishes the headers of one attempt. */
export function headersOf(
  state: State,
  op: Operation,
  draft: Draft,
  base: Readonly<Record<string, string>>,
  payload: Payload | undefined,
): Record<string, string> {
  const headers = { ...base };
  const key = draft.key;
  if (key !== undefined) headers[(state.api.idempotencyHeader as string).toLowerCase()] = key;
  for (const [name, value] of Object.entries(draft.headers)) {
    if (name === "cookie") addCookie(headers, value);
    else headers[name] = value;
  }
  if (draft.changes) changeHeaders(headers, draft.changes);
  if (payload) {
    const usual = payload.media === (op.media ?? "application/json");
    if (!usual || !headers["content-type"]) headers["content-type"] = payload.media;
  }
  return headers;
}

/**
 * Reads the address of a next page, which gets the credentials too.
 *
 * @throws APIError when it is not one of this API.
 */
export function nextAddress(op: Operation, here: string, address: string): string {
  const url = URL.canParse(address, here) ? new URL(address, here) : undefined;
  if (!url) {
    throw new APIError("the address of the next page is malformed", { operation: op.name });
  }
  if (!sameOrigin(url.href, here)) {
    const message = "the next page is on another server; not followed";
    throw new APIError(message, { operation: op.name });
  }
  return url.href;
}

/** Tells whether two URLs belong to one server, to which credentials may go. */
export function sameOrigin(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && !a.username && !a.password;
}
