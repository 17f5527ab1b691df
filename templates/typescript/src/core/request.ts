/** The parts of a request that one call decides: its URL, its own headers, its body. */
import { APIError } from "../errors.js";
import { changeHeaders } from "./auth.js";
import { encode } from "./encode.js";
import { type Layout, layoutOf, type Operation, type Payload } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { isObject, type Members, put } from "./values.js";
import type { State } from "./state.js";
import { addCookie, cookieOf, headerOf, pair, pathOf, segment, withQuery } from "./wire.js";

/** One logical call, ready to be sent as often as needed. */
export interface Draft {
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Lets the API recognise a repeated request. */
  readonly key: string | undefined;
  readonly payload: Payload | Promise<Payload> | undefined;
}

export const JSON_MEDIA = "application/json";

/** What the arguments of a call are, by place and wire name. */
interface Parts {
  /** These are written already. */
  readonly path: Map<string, string>;
  readonly query: Map<string, string>;
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
  const parts = partsOf(state, op, layout, params);
  return {
    url: address ?? urlOf(state, op, layout, parts, options),
    headers: parts.headers,
    key: keyOf(state, parts.headers, options),
    payload: payloadOf(op, layout, parts.body, options.body),
  };
}

function partsOf(
  { options }: State,
  op: Operation,
  { slots, fields }: Layout,
  params: Readonly<Members>,
): Parts {
  const body: Members | undefined = fields.size > 0 ? {} : undefined;
  const parts: Parts = { path: new Map(), query: new Map(), headers: {}, body };
  ask(parts.query, options.query);
  for (const name of Object.keys(params)) {
    const slot = slots.get(name);
    if (!slot) throw new TypeError(`${op.name}: unknown parameter "${name}"`);
    const { place, wire } = slot;
    const value = params[name];
    if (value === undefined) continue;
    if (place === "field") put(body as Members, wire, value);
    else if (place === "body") parts.body = value;
    else if (place === "path") parts.path.set(wire, segment(wire, value, slot));
    else if (place === "query") parts.query.set(wire, pair(wire, value, slot));
    else if (value === null) continue;
    else if (place === "header") parts.headers[wire.toLowerCase()] = headerOf(wire, value, slot);
    else addCookie(parts.headers, cookieOf(wire, value, slot));
  }
  return parts;
}

function ask(query: Map<string, string>, more: Readonly<Members> | undefined): void {
  for (const name of Object.keys(more ?? {})) query.set(name, pair(name, more?.[name]));
}

function urlOf(
  { isMoved, baseUrl }: State,
  { server }: Operation,
  { path: pieces }: Layout,
  { path, query }: Parts,
  options: RequestOptions,
): string {
  ask(query, options.query);
  const url = ((!isMoved && server) || baseUrl) + pathOf(pieces, path);
  return withQuery(url, [...query.values()].filter(Boolean).join("&"));
}

/** Gives the idempotency key of a call. Only callers make one: only they know the API honours it. */
function keyOf(
  state: State,
  headers: Readonly<Record<string, string>>,
  options: RequestOptions,
): string | undefined {
  const name = state.api.idempotencyHeader?.toLowerCase();
  const { idempotencyKey: key, headers: changes = {} } = options;
  if (name === undefined) {
    if (key !== undefined) throw new TypeError(`${state.api.name} knows no idempotency keys`);
    return undefined;
  }
  const given = Object.keys(changes).find((header) => header.toLowerCase() === name);
  if (given !== undefined) return changes[given]?.trim() || undefined;
  return headers[name] || (key && headerOf(name, key)) || undefined;
}

function payloadOf(
  op: Operation,
  { fields, body: whole }: Layout,
  body: unknown,
  more: Readonly<Members> | undefined,
): Draft["payload"] {
  const isWhole = fields.size === 0;
  const all = more && isObject(body ?? {}) ? { ...(body as Members | undefined), ...more } : body;
  if (all === undefined || (!isWhole && isBare(op) && Object.keys(all as Members).length === 0)) {
    return undefined;
  }
  const written = op.write?.(op, all);
  if (written) return written;
  let shown: unknown = all;
  if (isWhole) {
    shown = (whole?.encode ?? encode)(body, {});
    if (all !== body) shown = { ...(shown as Members), ...encodeFields({ ...more }, fields) };
  } else {
    encodeFields(all as Members, fields);
  }
  return { content: JSON.stringify(shown), media: op.media ?? JSON_MEDIA };
}

function encodeFields(values: Members, fields: Layout["fields"]): Members {
  for (const wire of Object.keys(values)) {
    put(values, wire, (fields.get(wire)?.encode ?? encode)(values[wire], values));
  }
  return values;
}

function isBare({ method }: Operation): boolean {
  return /^(GET|HEAD|DELETE|OPTIONS)$/.test(method);
}

/** Finishes the headers of one attempt. */
export function headersOf(
  state: State,
  op: Operation,
  draft: Draft,
  base: Readonly<Record<string, string>>,
  changes: RequestOptions["headers"],
  payload: Payload | undefined,
): Record<string, string> {
  const headers = { ...base };
  const key = draft.key;
  if (key !== undefined) headers[(state.api.idempotencyHeader as string).toLowerCase()] = key;
  for (const [name, value] of Object.entries(draft.headers)) {
    if (name === "cookie") addCookie(headers, value);
    else headers[name] = value;
  }
  if (changes) changeHeaders(headers, changes);
  if (payload) {
    const usual = payload.media === (op.media ?? JSON_MEDIA);
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
  const url = URL.canParse(address, here) ? new URL(address, here).href : "";
  if (url && sameOrigin(url, here)) return url;
  const why = url
    ? "next page is on another server; not followed"
    : "address of the next page is malformed";
  throw new APIError(`the ${why}`, { operation: op.name });
}

/** Tells whether two URLs belong to one server, to which credentials may go. */
export function sameOrigin(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && !a.username && !a.password;
}
